namespace Otumat.Build.Tests;

public sealed class PluginUnitsTests
{
    [Fact]
    public void Find_TwoFrameworks_GivesEachItsFilesAndTheSharedOnes()
    {
        var units = PluginUnits.Find(["a.nuspec", "lib/net8.0/A.dll", "lib/net10.0/A.dll", "lib/net10.0/de/A.resources.dll", "runtimes/linux-x64/native/a.so", "ref/net8.0/A.dll", "readme.md"]);

        Assert.Equal(["net10.0", "net8.0"], units.Select(unit => unit.Framework));
        Assert.Equal(["A.dll", "de/A.resources.dll", "runtimes/linux-x64/native/a.so"], units[0].Parts.Select(part => part.Path));
        Assert.Equal(["A.dll", "runtimes/linux-x64/native/a.so"], units[1].Parts.Select(part => part.Path));
    }

    [Fact]
    public void Find_AnEscapedName_GivesThePathThatIsInstalled()
    {
        var part = Assert.Single(Assert.Single(PluginUnits.Find(["lib/net8.0/with%20space.txt"])).Parts);
        Assert.Equal(new PluginPart("lib/net8.0/with%20space.txt", "with space.txt"), part);
    }

    [Theory]
    [InlineData("lib/net8.0/runtimes/linux-x64/native/a.so", "runtimes/linux-x64/native/a.so")]
    [InlineData("lib/net8.0/Runtimes/linux-x64/native/A.so", "runtimes/linux-x64/native/a.so")]
    [InlineData("lib/net8.0/a%20b.txt", "lib/net8.0/a b.txt")]
    [InlineData("lib/net8.0/A.dll", "lib/NET8.0/a.dll")]
    public void Find_TwoFilesForOnePlace_NamesBoth(string first, string second)
    {
        var failure = Assert.Throws<BuildFailure>(() => PluginUnits.Find([first, second]));
        Assert.Equal("OTB011", failure.Code);
        Assert.Contains(first, failure.Message, StringComparison.Ordinal);
        Assert.Contains(second, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_AFileInNoFramework_NamesIt()
    {
        var failure = Assert.Throws<BuildFailure>(() => PluginUnits.Find(["lib/net8.0/A.dll", "lib/B.dll"]));
        Assert.Equal("OTB010", failure.Code);
        Assert.Contains("lib/B.dll", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NothingBelowLib_Fails() =>
        Assert.Equal("OTB010", Assert.Throws<BuildFailure>(() => PluginUnits.Find(["a.nuspec", "tools/A.dll", "runtimes/linux-x64/native/a.so"])).Code);
}
