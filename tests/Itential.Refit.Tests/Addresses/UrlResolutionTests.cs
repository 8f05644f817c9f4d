namespace Itential.Refit.Tests.Addresses;

public sealed class UrlResolutionTests
{
    private static readonly RefitSettings Rfc3986 = new() { UrlResolution = UrlResolution.Rfc3986 };

    [Fact]
    public void RefitLegacy_BasePath_ComesBeforeTheRoute()
    {
        Assert.Equal("http://h.example/api/q?value=1", Targets.Of(new RefitSettings(), "http://h.example/api/").Query("1"));
        Assert.Equal("http://h.example/api?page=1", Targets.Of(new RefitSettings(), "http://h.example/api/").Root(1));
    }

    [Theory]
    [InlineData("http://h.example/api/")]
    [InlineData("http://h.example")]
    public void Rfc3986_Route_ReplacesTheBasePath(string address) => Assert.Equal("http://h.example/q?value=1", Targets.Of(Rfc3986, address).Query("1"));

    [Theory]
    [InlineData("http://h.example/api/", null, "http://h.example/api/")]
    [InlineData("http://h.example/api/", 1, "http://h.example/api/?page=1")]
    [InlineData("http://h.example", 1, "http://h.example/?page=1")]
    public void Rfc3986_EmptyRoute_IsTheBaseAddress(string address, int? page, string expected) => Assert.Equal(expected, Targets.Of(Rfc3986, address).Root(page));
}
