using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Otumat.Usage;

/// <summary>What the agent is made of. Nothing is opened before it is used.</summary>
internal sealed class UsageParts : IDisposable
{
    private readonly Lazy<UsageConnection> _connection;
    private readonly SemaphoreSlim _opening = new(1);
    private ITokenStore? _tokens;

    public UsageParts(UsageAgentOptions options)
    {
        Options = options;
        Home = new UsageHome(options.DataRoot, options.Author, options.DataDirectory, options.PackageName);
        Consent = new ConsentStore(Home, options.PackageName, options.NoticeVersion, options.TimeProvider);
        Progress = new ProgressStore(Home);
        Batches = new BatchStore(Home, Consent, Progress, options.TimeProvider);
        Installation = new InstallationStore(Home);
        Logger = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger<UsageAgent>();
        _connection = new Lazy<UsageConnection>(() => new UsageConnection(options));
    }

    public UsageAgentOptions Options { get; }

    public UsageHome Home { get; }

    public ConsentStore Consent { get; }

    public ProgressStore Progress { get; }

    public BatchStore Batches { get; }

    public InstallationStore Installation { get; }

    public ILogger Logger { get; }

    public UsageConnection Connection => _connection.Value;

    /// <summary>Whether the person has allowed a token file when enrolling, by whichever program.</summary>
    private bool HasAllowedTokenFile => UsageFiles.Read(Home.Settings, UsageStorageJson.Default.SavedUsageSettings)?.AllowTokenFile is true;

    public EventSender Sender => new(Connection, Options, Installation);

    public TokenEndpoint TokenEndpoint => new(Connection, Options.TimeProvider);

    /// <summary>Opens the place for tokens, once.</summary>
    /// <exception cref="TokenStoreUnavailableException">There is no place for tokens.</exception>
    public async Task<ITokenStore> OpenTokensAsync(CancellationToken ct)
    {
        await _opening.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            return _tokens ??= await (Options.OpenTokenStore ?? OpenOwnAsync)(ct).ConfigureAwait(false);
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Opens what gives tokens that can be used.</summary>
    /// <exception cref="TokenStoreUnavailableException">There is no place for tokens.</exception>
    public async Task<TokenSession> OpenSessionAsync(CancellationToken ct) =>
        new(await OpenTokensAsync(ct).ConfigureAwait(false), TokenEndpoint, Options.EffectiveClientId, Options.TimeProvider);

    private Task<ITokenStore> OpenOwnAsync(CancellationToken ct) =>
        TokenStores.OpenAsync(new TokenKey(Options.PackageName, Options.Host, Home.Path), Options.AllowTokenFile || HasAllowedTokenFile, ct);

    public void Dispose()
    {
        _opening.Dispose();
        if (_connection.IsValueCreated)
        {
            _connection.Value.Dispose();
        }
    }
}
