using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Itential.Platform.Tests.Connections.Transport;

public class TransportOptionsTests
{
    public static TheoryData<Action<PlatformOptions>, string> Faults { get; } = new()
    {
        { o => o.ClientCertificates = [X509Certificate2.CreateFromPem(Certificates.Client.ExportCertificatePem())], "PlatformOptions.ClientCertificates holds 'CN=Test client' without its private key" },
        { o => { o.ClientCertificates = [Certificates.Client]; o.UseTls = false; }, "PlatformOptions.ClientCertificates are set and the address is http" },
        { o => { o.ClientCertificates = [Certificates.Client]; o.BaseAddress = new Uri("http://platform.example"); }, "PlatformOptions.ClientCertificates are set and the address is http" },
        { o => { o.Proxy = new WebProxy("http://proxy.example"); o.UseProxy = false; }, "PlatformOptions.Proxy is set and UseProxy is off" },
        { o => o.Proxy = new WebProxy("http://me:hidden-value@proxy.example"), "PlatformOptions.Proxy holds credentials in its address: put them into Proxy.Credentials" },
        { o => o.Proxy = new WebProxy("ftp://proxy.example"), "PlatformOptions.Proxy has no address of the schemes http, https, socks4, socks4a and socks5" },
        { o => o.ConnectTimeout = TimeSpan.Zero, "PlatformOptions.ConnectTimeout is 00:00:00" },
        { o => o.ConnectTimeout = Timeout.InfiniteTimeSpan, "PlatformOptions.ConnectTimeout is -00:00:00.0010000" },
        { o => o.ConnectionLifetime = TimeSpan.Zero, "PlatformOptions.ConnectionLifetime is 00:00:00" },
        { o => o.ConnectionIdleTimeout = TimeSpan.FromDays(30), "PlatformOptions.ConnectionIdleTimeout is 30.00:00:00" },
        { o => o.HttpVersion = new Version(2, 1), "PlatformOptions.HttpVersion is 2.1: use 1.0, 1.1, 2.0 or 3.0" },
        { o => o.HttpVersionPolicy = (HttpVersionPolicy)9, "PlatformOptions.HttpVersionPolicy is 9" },
        { o => o.MaxResponseSize = 0, "PlatformOptions.MaxResponseSize is 0" },
    };

    [Fact]
    public void Defaults_NothingSet_AreTheDocumentedOnes()
    {
        var options = new PlatformOptions();

        Assert.Null(options.ClientCertificates);
        Assert.Null(options.Proxy);
        Assert.True(options.UseProxy);
        Assert.Equal(TimeSpan.FromSeconds(10), options.ConnectTimeout);
        Assert.Equal(TimeSpan.FromMinutes(5), options.ConnectionLifetime);
        Assert.Equal(TimeSpan.FromMinutes(1), options.ConnectionIdleTimeout);
        Assert.Null(options.HttpVersion);
        Assert.Null(options.HttpVersionPolicy);
        Assert.Equal(DecompressionMethods.All, options.AutomaticDecompression);
        Assert.Equal(268_435_456, options.MaxResponseSize);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Create_OneFault_NamesItAndShowsNoSecret(Action<PlatformOptions> spoil, string fault)
    {
        var options = new PlatformOptions { Token = "t" };
        spoil(options);

        var error = Assert.Throws<OptionsValidationException>(() => PlatformClient.Create(options));

        Assert.Contains(fault, Assert.Single(error.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-value", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_LimitsThatMayBeNone_AreAccepted()
    {
        var options = new PlatformOptions
        {
            Token = "t",
            ConnectionLifetime = Timeout.InfiniteTimeSpan,
            ConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
            MaxResponseSize = null,
            ClientCertificates = [],
        };

        Assert.Null(Record.Exception(() => PlatformClient.Create(options).Dispose()));
    }

    [Fact]
    public void Section_EveryKey_IsRead()
    {
        var options = Read(new()
        {
            ["Proxy"] = "http://proxy.example:8080",
            ["UseProxy"] = "true",
            ["ConnectTimeout"] = "2.5",
            ["ConnectionLifetime"] = "00:01:00",
            ["ConnectionIdleTimeout"] = "20",
            ["HttpVersion"] = "2",
            ["HttpVersionPolicy"] = "requestversionexact",
            ["AutomaticDecompression"] = "GZip, Brotli",
            ["MaxResponseSize"] = "1048576",
        });

        Assert.Equal(new Uri("http://proxy.example:8080"), Assert.IsType<WebProxy>(options.Proxy).Address);
        Assert.True(options.UseProxy);
        Assert.Equal(TimeSpan.FromSeconds(2.5), options.ConnectTimeout);
        Assert.Equal(TimeSpan.FromMinutes(1), options.ConnectionLifetime);
        Assert.Equal(TimeSpan.FromSeconds(20), options.ConnectionIdleTimeout);
        Assert.Equal(HttpVersion.Version20, options.HttpVersion);
        Assert.Equal(HttpVersionPolicy.RequestVersionExact, options.HttpVersionPolicy);
        Assert.Equal(DecompressionMethods.GZip | DecompressionMethods.Brotli, options.AutomaticDecompression);
        Assert.Equal(1_048_576, options.MaxResponseSize);
        Assert.False(Read(new() { ["UseProxy"] = "false" }).UseProxy);
    }

    [Fact]
    public void Section_UnreadableValues_AreAllReportedAndNotShown()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(new()
        {
            ["Proxy"] = "hidden-value",
            ["UseProxy"] = "hidden-value",
            ["ConnectTimeout"] = "hidden-value",
            ["ConnectionLifetime"] = "hidden-value",
            ["ConnectionIdleTimeout"] = "hidden-value",
            ["HttpVersion"] = "hidden-value",
            ["HttpVersionPolicy"] = "hidden-value",
            ["AutomaticDecompression"] = "hidden-value",
            ["MaxResponseSize"] = "hidden-value",
        }));

        Assert.Equal(9, error.Failures.Count());
        Assert.DoesNotContain("hidden-value", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Section_ProxyWithCredentials_IsRefusedAndNotShown()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read(new() { ["Proxy"] = "http://me:hidden-value@proxy.example:8080" }));

        Assert.Contains("put them into Proxy.Credentials", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-value", error.ToString(), StringComparison.Ordinal);
    }

    private static PlatformOptions Read(Dictionary<string, string?> values)
    {
        values["Token"] = "t";
        using var provider = new ServiceCollection()
            .AddItentialPlatform(new ConfigurationBuilder().AddInMemoryCollection(values).Build()).Services
            .BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<PlatformOptions>>().CurrentValue;
    }
}
