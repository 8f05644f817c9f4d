namespace Otumat.Build.Tests;

public sealed class KeyPathTests
{
    private static readonly string Home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
    private static readonly string Project = Path.GetFullPath("project");

    [Fact]
    public void Resolve_ATildeInFront_IsTheHomeFolder()
    {
        Assert.Equal(Path.Combine(Home, "keys", "a.pem"), KeyPath.Resolve("~/keys/a.pem", Project, "P"));
        Assert.Equal(Home, KeyPath.Resolve("~", Project, "P"));
    }

    [Theory]
    [InlineData("a.pem")]
    [InlineData("~a.pem")]
    [InlineData("b/~/a.pem")]
    public void Resolve_AnyOtherPath_IsBelowTheProject(string path) => Assert.Equal(Path.GetFullPath(path, Project), KeyPath.Resolve(path, Project, "P"));

    [Fact]
    public void Resolve_AnAbsolutePath_StaysAsItIs() => Assert.Equal(Path.GetFullPath("a.pem"), KeyPath.Resolve(Path.GetFullPath("a.pem"), Project, "P"));

    [Fact]
    public void Resolve_AKeyInThePlaceOfAPath_IsRefusedWithoutRepeatingIt()
    {
        var pem = The.PrivateKey.ToPem().Reveal();

        var failure = Assert.Throws<BuildFailure>(() => KeyPath.Resolve(pem, Project, "OtumatPrivateKeyPath"));

        Assert.Equal("OTB002", failure.Code);
        Assert.DoesNotContain("BEGIN", failure.ToString(), StringComparison.Ordinal);
    }
}
