using System.Text;
using Packages.Tests.Kit;

namespace Packages.Tests.Rules;

public sealed class FolderRulesTests
{
    private const string Folder = "/builds/one";
    private const string Code = "// made in /builds/one\npublic static class One { public static int Two() => 2; }";

    [Fact]
    public void Package_WithoutTheFolder_IsAllowed()
    {
        var compiled = SomeAssembly.Compile("/_/src/One.cs", map: null);

        Assert.Empty(FolderRules.Violations(SomePackage.With(("lib/A.dll", compiled.Assembly), ("lib/A.pdb", compiled.Symbols)), Folder));
    }

    [Fact]
    public void Text_WithTheFolder_IsFound()
    {
        Assert.Single(FolderRules.Violations(SomePackage.With(("a.json", Encoding.UTF8.GetBytes($"\"{Folder}/a\""))), Folder));
        Assert.Single(FolderRules.Violations(SomePackage.With(("a.bin", Encoding.Unicode.GetBytes($"{Folder}/a"))), Folder));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Symbols_WithTheFolderInAPath_AreFound(bool embedsSymbols)
    {
        var compiled = SomeAssembly.Compile($"{Folder}/One.cs", map: null, embedsSymbols);

        Assert.Contains(FolderRules.Violations(Package(compiled), Folder), violation => violation.Contains("of its sources", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Symbols_WithTheFolderInASource_AreFound(bool embedsSymbols)
    {
        var compiled = SomeAssembly.Compile("/_/src/One.cs", map: null, embedsSymbols, embedsSource: true, Code);

        Assert.Contains("in the source /_/src/One.cs", Assert.Single(FolderRules.Violations(Package(compiled), Folder)), StringComparison.Ordinal);
    }

    private static Packed.PackageFile Package(SomeAssembly compiled) =>
        compiled.Symbols.Length == 0
            ? SomePackage.With(("lib/A.dll", compiled.Assembly))
            : SomePackage.With(("lib/A.dll", compiled.Assembly), ("lib/A.pdb", compiled.Symbols));
}
