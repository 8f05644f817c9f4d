using Otumat.Tests.Usage.Tokens;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage;

/// <summary>A person with a home folder, and the agents of the programs that this person runs.</summary>
internal sealed class Person : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<UsageAgent> _agents = [];

    public Person(FakeUsageServer? server = null, Func<UsageAgentOptions, UsageAgentOptions>? change = null)
    {
        var options = new UsageAgentOptions
        {
            Author = "DataJoint",
            DataDirectory = "plug-data",
            PackageName = $"plugin-{Guid.NewGuid():n}",
            PackageVersion = "1.2.3",
            Host = server?.Host ?? "https://usage.example.com",
            EventNames = ["import", "train"],
            PropertyKeys = ["rows", "kind"],
            AllowTokenFile = true,
            DataRoot = Path.Combine(_folder.Path, "data"),
            ExitBudget = TimeSpan.Zero,
            OpenTokenStore = _ => Task.FromResult<ITokenStore>(new FileTokenStore(Key)),
        };
        Options = change?.Invoke(options) ?? options;
    }

    public UsageAgentOptions Options { get; }

    public UsageHome Home => new(Options.DataRoot, Options.Author, Options.DataDirectory, Options.PackageName);

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TokenKey Key => new(Options.PackageName, Options.Host, Home.Path);

    /// <summary>The agent of one more program.</summary>
    public UsageAgent Agent(Func<UsageAgentOptions, UsageAgentOptions>? change = null)
    {
        var agent = new UsageAgent(change?.Invoke(Options) ?? Options);
        _agents.Add(agent);
        return agent;
    }

    /// <summary>The agent of a program whose person has agreed in the browser.</summary>
    public async Task<UsageAgent> AgreedAsync()
    {
        var agent = Agent();
        var result = await agent.EnrollAsync(new EnrollmentOptions { OpenBrowser = FakeUsageServer.Visit }, Ct);
        Assert.Equal(EnrollmentOutcome.Accepted, result.Outcome);
        return agent;
    }

    public async Task<UsageTokens?> TokensAsync() => await new FileTokenStore(Key).ReadAsync(Ct);

    public async ValueTask DisposeAsync()
    {
        foreach (var agent in _agents)
        {
            await agent.DisposeAsync();
        }

        _folder.Dispose();
    }
}
