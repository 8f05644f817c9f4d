namespace Itential.Platform.Tests.Versions;

public sealed class PlatformVersionTests
{
    [Theory]
    [InlineData("6.5.2", 6, 5, 2)]
    [InlineData("6", 6, 0, 0)]
    [InlineData("v2023.2", 2023, 2, 0)]
    [InlineData(" 2023.2.3-beta.4 ", 2023, 2, 3)]
    [InlineData("\"6.4.0\"", 6, 4, 0)]
    [InlineData("6.5.2.7", 6, 5, 2)]
    public void Text_IsRead(string text, int major, int minor, int patch)
    {
        Assert.True(PlatformVersion.TryParse(text, out var version));
        Assert.Equal(new PlatformVersion(major, minor, patch), version);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("latest")]
    [InlineData("99999999999")]
    public void Text_ThatIsNoVersion_IsNone(string? text) => Assert.False(PlatformVersion.TryParse(text, out _));

    [Fact]
    public void Versions_AreInTheOrderOfTheirReleases()
    {
        PlatformVersion[] releases = [new(2021, 1), new(2022, 1, 9), new(2023, 2), new(2023, 2, 3), new(6), new(6, 4), new(6, 10)];

        Assert.Equal(releases, Enumerable.Reverse(releases).Order());
        Assert.True(new PlatformVersion(2023, 2) < new PlatformVersion(6));
        Assert.True(new PlatformVersion(6, 10) >= new PlatformVersion(6, 9, 9));
    }

    [Theory]
    [InlineData("6.5.2", "6.5.2")]
    [InlineData("2023.2.0", "2023.2")]
    public void Version_IsShown(string text, string shown)
    {
        Assert.True(PlatformVersion.TryParse(text, out var version));
        Assert.Equal(shown, version.ToString());
    }
}
