using System.Reflection;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class CatalogueTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    [Fact]
    public void Descriptors_Ids_AreUniqueAndCoverTheIds()
    {
        var ids = typeof(DiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(ids.Order(), Descriptors.Select(item => item.Id).Order());
        Assert.Equal(Descriptors.Length, Descriptors.Select(item => item.Id).Distinct().Count());
    }

    /// <summary>What fails only where the project is published trimmed or native, and what only offers a code fix.</summary>
    private static readonly string[] Milder = [DiagnosticIds.JsonTypeNotCovered, DiagnosticIds.JsonWithoutContext, DiagnosticIds.CancellationTokenMissing];

    [Fact]
    public void Descriptors_ButThoseThatSaySo_AreErrorsWithAHelpLink()
    {
        Assert.All(Descriptors, item => Assert.Equal(!Milder.Contains(item.Id), item.DefaultSeverity == DiagnosticSeverity.Error));
        Assert.All(Descriptors, item => Assert.EndsWith("docs/diagnostics.md#" + item.Id.ToLowerInvariant(), item.HelpLinkUri, StringComparison.Ordinal));
    }

    [Fact]
    public void Docs_Headings_AreTheIds()
    {
        var text = File.ReadAllText(Repository.Path("docs", "diagnostics.md"));
        var headings = text.Split('\n').Where(line => line.StartsWith("### ITR", StringComparison.Ordinal)).Select(line => line[4..]);

        Assert.Equal(Descriptors.Select(item => item.Id).Order(), headings);
        Assert.All(Descriptors, item => Assert.Contains("\n" + item.Title + ".\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void ReleaseFiles_Rows_AreTheIds()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadLines(Repository.Path("generators", "Itential.Refit.Generator", name)))
            .Where(line => line.StartsWith("ITR", StringComparison.Ordinal))
            .Select(line => line[..6]);

        Assert.Equal(Descriptors.Select(item => item.Id).Order(), rows.Order());
    }

    [Fact]
    public void Tests_EachDiagnostic_HasAClass()
    {
        var classes = typeof(CatalogueTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        Assert.All(typeof(DiagnosticIds).GetFields(), field => Assert.Contains(field.Name + "Tests", classes));
    }
}
