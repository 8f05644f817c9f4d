using System.Reflection;
using Itential.Diagnostics.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests.Diagnostics;

public sealed class CatalogueTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    private static IEnumerable<string> Ids => Descriptors.Select(item => item.Id).Order();

    [Fact]
    public void Descriptors_Ids_AreUniqueAndCoverTheIds()
    {
        Assert.Equal(typeof(DiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(), Ids);
        Assert.Equal(Descriptors.Length, Ids.Distinct().Count());
    }

    [Fact]
    public void Descriptors_All_HaveAHelpLinkAndStopNoBuild() => Assert.All(Descriptors, item =>
    {
        Assert.True(item.DefaultSeverity < DiagnosticSeverity.Error);
        Assert.EndsWith("docs/diagnostics.md#" + item.Id.ToLowerInvariant(), item.HelpLinkUri, StringComparison.Ordinal);
    });

    [Fact]
    public void Docs_Headings_AreTheIds()
    {
        var text = File.ReadAllText(Repository.Path("docs", "diagnostics.md"));
        var headings = text.Split('\n').Where(line => line.StartsWith("### ITD", StringComparison.Ordinal)).Select(line => line[4..]);

        Assert.Equal(Ids, headings);
        Assert.All(Descriptors, item => Assert.Contains("\n" + item.Title + ".\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void ReleaseFiles_Rows_AreTheIds()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadLines(Repository.Path("generators", "Itential.Diagnostics.Generator", name)))
            .Where(line => line.StartsWith("ITD", StringComparison.Ordinal))
            .Select(line => line[..6]);

        Assert.Equal(Ids, rows.Order());
    }
}
