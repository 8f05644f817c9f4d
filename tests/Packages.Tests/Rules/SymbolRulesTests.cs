using System.Reflection.Metadata;
using Packages.Tests.Kit;
using Packages.Tests.Symbols;

namespace Packages.Tests.Rules;

public sealed class SymbolRulesTests
{
    private const string Path = "/_/src/One.cs";
    private const string Map = """{"documents":{"/_/*":"https://raw.githubusercontent.com/acme/one/c0ffee/*"}}""";
    private const string OtherMap = """{"documents":{"/_/*":"https://raw.githubusercontent.com/acme/one/0ddba11/*"}}""";

    [Theory]
    [InlineData(Path, false, false)]
    [InlineData(Path, true, false)]
    [InlineData("/elsewhere/One.cs", false, true)]
    public void Symbols_WithTheirSources_AreAllowed(string path, bool embedsSymbols, bool embedsSource)
    {
        Assert.Empty(Violations(SomeAssembly.Compile(path, Map, embedsSymbols, embedsSource)));
    }

    [Theory]
    [InlineData(Path, null, "no map")]
    [InlineData(Path, OtherMap, "map no folder to https://raw.githubusercontent.com/acme/one/c0ffee/*")]
    [InlineData("/elsewhere/One.cs", Map, "/elsewhere/One.cs is neither below")]
    public void Symbols_WithoutASource_AreFound(string path, string? map, string fault)
    {
        Assert.Contains(fault, Assert.Single(Violations(SomeAssembly.Compile(path, map))), StringComparison.Ordinal);
    }

    [Fact]
    public void Assembly_WithoutItsSymbols_IsFound()
    {
        var (one, other) = (SomeAssembly.Compile(Path, Map), SomeAssembly.Compile("/_/src/Two.cs", Map));

        Assert.Contains("has no symbols", Assert.Single(Violations(one with { Symbols = other.Symbols })), StringComparison.Ordinal);
        Assert.Contains("has no symbols", Assert.Single(Violations(one with { Symbols = [] })), StringComparison.Ordinal);
    }

    [Fact]
    public void Assembly_OfAnotherPackage_IsNotLookedAt()
    {
        var package = SomePackage.With(("lib/net10.0/Other.dll", SomeAssembly.Compile(Path, null).Assembly));

        Assert.Empty(SymbolRules.Violations(package, new HashSet<string> { "Acme.One.dll" }, new Dictionary<BlobContentId, PortableSymbols>(), SomePackage.Origin));
    }

    private static IEnumerable<string> Violations(SomeAssembly compiled)
    {
        var package = SomePackage.With(("lib/net10.0/Acme.One.dll", compiled.Assembly));
        var published = compiled.Symbols.Length == 0 ? [] : new[] { PortableSymbols.Read(compiled.Symbols) };
        return SymbolRules.Violations(package, new HashSet<string> { "Acme.One.dll" }, published.ToDictionary(symbols => symbols.Id), SomePackage.Origin);
    }
}
