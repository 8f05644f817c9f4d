namespace Otumat.Collector.Tests.Hosting;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://127.0.0.1:0;http://[::1]:0")]
    [InlineData("http://localhost:8080")]
    [InlineData("https://0.0.0.0:443")]
    [InlineData("https://*:443")]
    public void Address_ThatKeepsTokensPrivate_IsTaken(string text)
    {
        Assert.Equal(text, string.Join(';', ListenAddresses.Read(text, behindProxy: false)));
    }

    [Theory]
    [InlineData("http://0.0.0.0:8080")]
    [InlineData("http://*:8080")]
    [InlineData("http://+:8080")]
    [InlineData("http://[::]:8080")]
    [InlineData("http://usage.example.com")]
    [InlineData("http://127.0.0.1:1;http://192.0.2.1:8080")]
    public void Address_OfPlainHttpOffThisMachine_NeedsAProxy(string text)
    {
        Assert.Contains("--behind-proxy", Assert.Throws<ConfigurationException>(() => ListenAddresses.Read(text, behindProxy: false)).Message, StringComparison.Ordinal);
        Assert.NotEmpty(ListenAddresses.Read(text, behindProxy: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData("8080")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("http://127.0.0.1:8080/path")]
    public void Text_ThatIsNoAddress_IsRefused(string text)
    {
        Assert.Contains("--urls", Assert.Throws<ConfigurationException>(() => ListenAddresses.Read(text, behindProxy: true)).Message, StringComparison.Ordinal);
    }
}
