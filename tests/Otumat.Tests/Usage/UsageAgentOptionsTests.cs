using Otumat.Usage;

namespace Otumat.Tests.Usage;

public sealed class UsageAgentOptionsTests
{
    private static readonly UsageAgentOptions Good = new()
    {
        Author = "a",
        DataDirectory = "d",
        PackageName = "p",
        Host = "https://usage.example.com",
        EventNames = ["import"],
    };

    public static TheoryData<string, UsageAgentOptions> Wrong => new()
    {
        { "Author", Good with { Author = "" } },
        { "Author", Good with { Author = "a/b" } },
        { "DataDirectory", Good with { DataDirectory = ".." } },
        { "PackageName", Good with { PackageName = "a\nb" } },
        { "Host", Good with { Host = "usage.example.com" } },
        { "Host", Good with { Host = "https://usage.example.com/path" } },
        { "Host", Good with { Host = "https://user:secret@usage.example.com" } },
        { "Host", Good with { Host = "http://usage.example.com" } },
        { "Host", Good with { Host = "ftp://usage.example.com" } },
        { "InstallRoute", Good with { InstallRoute = "install" } },
        { "InstallRoute", Good with { InstallRoute = "//evil.example.com/" } },
        { "EventRoute", Good with { EventRoute = "/a b" } },
        { "RefreshRoute", Good with { RefreshRoute = "/a?b" } },
        { "DeviceRoute", Good with { DeviceRoute = "/a\\b" } },
        { "RevokeRoute", Good with { RevokeRoute = "" } },
        { "ResponseTimeout", Good with { ResponseTimeout = TimeSpan.Zero } },
        { "ResponseTimeout", Good with { ResponseTimeout = TimeSpan.FromDays(1) } },
        { "ExitBudget", Good with { ExitBudget = TimeSpan.FromMinutes(1) } },
        { "NoticeVersion", Good with { NoticeVersion = 0 } },
        { "EventNames", Good with { EventNames = [] } },
        { "EventNames", Good with { EventNames = [new string('x', 101)] } },
        { "PropertyKeys", Good with { PropertyKeys = [""] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Agent_OfAWrongOption_IsRefusedByItsName(string member, UsageAgentOptions options)
    {
        var error = Assert.Throws<ArgumentException>(() => new UsageAgent(options));

        Assert.StartsWith(member, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080")]
    [InlineData("http://localhost")]
    public async Task Agent_OfALoopbackHost_MayUsePlainHttp(string host)
    {
        await using var agent = new UsageAgent(Good with { Host = host });

        Assert.Equal(host, agent.Options.Host);
    }

    [Fact]
    public void Defaults_AreThoseOfTheDocumentation()
    {
        Assert.Equal("/user/usage-install", Good.InstallRoute);
        Assert.Equal("/api/usage-event", Good.EventRoute);
        Assert.Equal("/auth/token", Good.RefreshRoute);
        Assert.Equal(TimeSpan.FromSeconds(60), Good.ResponseTimeout);
        Assert.Equal(TimeSpan.FromHours(24), Good.UploadFrequency.Value);
        Assert.False(Good.AllowTokenFile);
        Assert.Equal(UsageWireFormat.Events, Good.WireFormat);
    }

    [Fact]
    public async Task Construction_TouchesNoFile()
    {
        await using var person = new Person();

        var agent = person.Agent();

        Assert.False(agent.IsCollecting);
        Assert.False(Directory.Exists(person.Options.DataRoot));
    }
}
