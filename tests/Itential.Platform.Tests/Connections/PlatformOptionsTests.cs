using Itential.Platform;
using Microsoft.Extensions.Options;

namespace Itential.Platform.Tests.Connections;

public class PlatformOptionsTests
{
    public static TheoryData<Action<PlatformOptions>, string> Faults { get; } = new()
    {
        { o => o.Password = null, "PlatformOptions.Password is missing" },
        { o => o.User = null, "PlatformOptions.User is missing" },
        { o => o.Password = "  ", "PlatformOptions.Password is missing" },
        { o => { o.User = o.ClientId = null; o.Password = null; }, "no way to sign in" },
        { o => { o.User = ""; o.Password = ""; }, "no way to sign in" },
        { o => o.ClientId = "c", "PlatformOptions.ClientSecret is missing" },
        { o => { o.User = null; o.Password = null; o.ClientSecret = "s"; }, "PlatformOptions.ClientId is missing" },
        { o => { o.ClientId = "c"; o.ClientSecret = "s"; }, "2 ways to sign in" },
        { o => o.Token = "t", "2 ways to sign in" },
        { o => o.TokenProvider = _ => throw new NotSupportedException(), "2 ways to sign in" },
        { o => { o.User = null; o.Password = null; o.Token = " "; }, "PlatformOptions.Token is blank" },
        { o => o.Host = "https://platform.example", "with a scheme" },
        { o => o.Host = "platform.example/path", "with a path" },
        { o => o.Host = "platform.example?x=1", "with a path" },
        { o => o.Host = "platform.example:3443", "with a port" },
        { o => o.Host = "me:secret@platform.example", "holds credentials" },
        { o => o.Host = "", "PlatformOptions.Host is blank" },
        { o => o.Host = null!, "" },
        { o => o.Host = "two words", "neither a DNS name nor an IP address" },
        { o => o.Host = "::zz", "neither a DNS name nor an IP address" },
        { o => o.Port = -1, "PlatformOptions.Port is -1" },
        { o => o.Port = 65_536, "PlatformOptions.Port is 65536" },
        { o => o.Timeout = TimeSpan.FromSeconds(-5), "PlatformOptions.Timeout is -00:00:05" },
        { o => o.Timeout = TimeSpan.Zero, "PlatformOptions.Timeout is 00:00:00" },
        { o => o.LoginTimeout = TimeSpan.FromSeconds(-1), "PlatformOptions.LoginTimeout is -00:00:01" },
        { o => o.LoginTimeout = TimeSpan.FromDays(100), "PlatformOptions.LoginTimeout is 100" },
        { o => o.Ttl = TimeSpan.FromSeconds(-1), "PlatformOptions.Ttl is -00:00:01" },
        { o => o.BaseAddress = new Uri("/relative", UriKind.Relative), "no absolute http or https address" },
        { o => o.BaseAddress = new Uri("ftp://platform.example"), "no absolute http or https address" },
        { o => o.BaseAddress = new Uri("https://platform\ue1be.example"), "no absolute http or https address" },
        { o => o.BaseAddress = new Uri("https://platform.example/?a=b"), "has a query or a fragment" },
        { o => o.BaseAddress = new Uri("https://me:secret@platform.example/"), "holds credentials" },
        { o => { o.BaseAddress = new Uri("https://platform.example"); o.Host = "platform.example"; }, "excludes Host, Port and UseTls" },
        { o => { o.BaseAddress = new Uri("https://platform.example"); o.Port = 0; }, "excludes Host, Port and UseTls" },
        { o => { o.BaseAddress = new Uri("https://platform.example"); o.UseTls = true; }, "excludes Host, Port and UseTls" },
        { o => { o.VerifyCertificate = false; o.CertificateAuthorities = [The.Certificate]; }, "authorities mean nothing" },
    };

    [Fact]
    public void Defaults_NothingSet_AreTheDocumentedOnes()
    {
        var options = new PlatformOptions();

        Assert.Equal("localhost", options.Host);
        Assert.Equal(0, options.Port);
        Assert.True(options.UseTls);
        Assert.True(options.VerifyCertificate);
        Assert.Equal(TimeSpan.FromSeconds(30), options.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(30), options.LoginTimeout);
        Assert.Equal(TimeSpan.Zero, options.Ttl);
        Assert.Null(options.BaseAddress);
        Assert.Null(options.User);
        Assert.Null(options.Password);
        Assert.Null(options.ClientId);
        Assert.Null(options.ClientSecret);
        Assert.Null(options.Token);
    }

    [Fact]
    public void Create_NoCredentials_IsRefusedNotGuessed()
    {
        var error = Assert.Throws<OptionsValidationException>(() => PlatformClient.Create(new PlatformOptions()));

        Assert.Contains("ClientId with ClientSecret, User with Password, Token, TokenProvider or Authenticator", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Create_OneFault_NamesIt(Action<PlatformOptions> spoil, string fault)
    {
        var options = new PlatformOptions { User = "u", Password = "p" };
        spoil(options);
        if (fault.Length == 0)
        {
            PlatformClient.Create(options).Dispose();
            return;
        }

        var error = Assert.Throws<OptionsValidationException>(() => PlatformClient.Create(options));

        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_ManyFaults_NamesAllInOneMessage()
    {
        var options = new PlatformOptions
        {
            Host = "https://platform.example/x",
            Port = 70_000,
            User = "u",
            ClientSecret = "hidden-value",
            Timeout = TimeSpan.FromSeconds(-1),
            LoginTimeout = TimeSpan.FromSeconds(-2),
            Ttl = TimeSpan.FromSeconds(-3),
        };

        var error = Assert.Throws<OptionsValidationException>(() => PlatformClient.Create(options));

        Assert.Equal(8, error.Failures.Count());
        Assert.All(["Host", "Port", "Password", "ClientId", "Timeout", "LoginTimeout", "Ttl", "ways to sign in"], name => Assert.Contains(name, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("hidden-value", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_InfiniteTimeout_IsNoDeadline()
    {
        using var client = PlatformClient.Create(new PlatformOptions { Token = "t", Timeout = Timeout.InfiniteTimeSpan });

        Assert.Equal(new Uri("https://localhost/"), client.BaseAddress);
    }

    [Theory]
    [InlineData("example.com", 0, true, "https://example.com/")]
    [InlineData("example.com", 0, false, "http://example.com/")]
    [InlineData("example.com", 8443, true, "https://example.com:8443/")]
    [InlineData("example.com", 8080, false, "http://example.com:8080/")]
    [InlineData("example.com", 443, true, "https://example.com/")]
    [InlineData("example.com", 80, false, "http://example.com/")]
    [InlineData("example.com", 443, false, "http://example.com:443/")]
    [InlineData("example.com", 80, true, "https://example.com:80/")]
    [InlineData("192.168.1.1", 0, true, "https://192.168.1.1/")]
    [InlineData("localhost", 3000, false, "http://localhost:3000/")]
    [InlineData("::1", 3000, false, "http://[::1]:3000/")]
    [InlineData("[::1]", 3000, false, "http://[::1]:3000/")]
    [InlineData("2001:db8::17", 0, true, "https://[2001:db8::17]/")]
    public void Create_HostPortAndTls_MakeTheAddress(string host, int port, bool useTls, string address)
    {
        using var client = PlatformClient.Create(new PlatformOptions { Host = host, Port = port, UseTls = useTls, Token = "t" });

        Assert.Equal(address, client.BaseAddress.AbsoluteUri);
    }

    [Fact]
    public async Task Create_OptionsChangedLater_ChangesNothing()
    {
        await using var server = await Some.ServerAsync();
        var options = Some.UserOptions(server.BaseAddress);
        using var client = PlatformClient.Create(options);

        options.User = "somebody else";
        options.Password = "other";
        options.BaseAddress = new Uri("http://elsewhere.invalid");
        await client.GetAsync("/x");

        Assert.Contains(Some.Password, Assert.Single(server.RequestsTo("POST /login")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_SecretsSet_ShowsNone()
    {
        var options = new PlatformOptions { Password = "hidden-value", ClientSecret = "hidden-value", Token = "hidden-value" };

        Assert.DoesNotContain("hidden-value", $"{options.Password} {options.ClientSecret} {options.Token}", StringComparison.Ordinal);
    }
}
