using System.Reflection;
using System.Text.RegularExpressions;
using Itential.Refit.CodeFixes.Repairing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Tests;

public sealed partial class CatalogueTests
{
    private static readonly CodeFixProvider[] Fixes =
    [
        .. typeof(ClientFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public void Docs_CodeFixLines_StandAtTheIdsThatHaveAFix()
    {
        var text = File.ReadAllText(Repository.Path("docs", "diagnostics.md"));
        var documented = text.Split("\n### ")
            .Where(section => section.Contains("\nThere is a code fix", StringComparison.Ordinal))
            .Select(section => Id().Match(section).Value);

        Assert.Equal(Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Distinct().Order(), documented.Order());
    }

    [Fact]
    public void Fixes_All_AreExportedByName()
    {
        Assert.All(Fixes, fix =>
        {
            var export = fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>();
            Assert.Equal([LanguageNames.CSharp], export!.Languages);
            Assert.Equal(fix.GetType().Name, export.Name);
            Assert.True(fix.GetType().IsPublic);
        });
    }

    [Fact]
    public void Fixes_ButTheRename_FixAll()
    {
        var single = Fixes.Where(fix => fix.GetFixAllProvider() is null).Select(fix => fix.GetType());

        Assert.Equal([typeof(Itential.Refit.CodeFixes.Placeholders.RenameParameterFix)], single);
        Assert.True(Fixes.Length >= 14);
    }

    [GeneratedRegex("^IT[RD][0-9]{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
