namespace Otumat.Collector.Tests.Consent;

public sealed class LoopbackRedirectTests
{
    [Theory]
    [InlineData("http://127.0.0.1:1/cb")]
    [InlineData("http://127.0.0.1:65535/otumat/callback")]
    [InlineData("http://[::1]:8080/")]
    [InlineData("http://[::1]:8080/a-b._~/c")]
    public void Redirect_ToThisMachine_IsAllowed(string uri)
    {
        Assert.True(LoopbackRedirect.IsAllowed(uri));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/cb")]
    [InlineData("https://127.0.0.1:8080/cb")]
    [InlineData("http://127.0.0.1/cb")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://127.0.0.1:0/cb")]
    [InlineData("http://127.0.0.1:65536/cb")]
    [InlineData("http://127.0.0.1:8080/cb?x=1")]
    [InlineData("http://127.0.0.1:8080/cb#x")]
    [InlineData("http://127.0.0.1:8080/cb\n")]
    [InlineData("http://127.0.0.1:8080/a%0d%0ab")]
    [InlineData("http://127.0.0.1:8080\\@evil.example/cb")]
    [InlineData("http://127.0.0.1:8080@evil.example/cb")]
    [InlineData("http://user@127.0.0.1:8080/cb")]
    [InlineData("http://127.0.0.1.evil.example:8080/cb")]
    [InlineData("http://127.1:8080/cb")]
    [InlineData("http://0x7f000001:8080/cb")]
    [InlineData("http://localhost:8080/cb")]
    [InlineData("http://[::ffff:127.0.0.1]:8080/cb")]
    [InlineData("http://127.0.0.2:8080/cb")]
    [InlineData("http://evil.example/cb")]
    [InlineData("javascript:alert(1)//http://127.0.0.1:8080/cb")]
    public void Redirect_ToAnywhereElse_IsRefused(string? uri)
    {
        Assert.False(LoopbackRedirect.IsAllowed(uri));
    }

    [Fact]
    public void FormTarget_OfARedirect_IsItsOriginWhereThePolicyCanSayIt()
    {
        Assert.Equal("http://127.0.0.1:54321", LoopbackRedirect.FormTarget("http://127.0.0.1:54321/otumat/callback"));
        Assert.Equal("http:", LoopbackRedirect.FormTarget("http://[::1]:54321/otumat/callback"));
    }
}
