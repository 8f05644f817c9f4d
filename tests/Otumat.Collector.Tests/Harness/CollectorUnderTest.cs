using Itential.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Otumat.Collector.Tests.Harness;

/// <summary>A collector on a real port with a real database, and a clock that a test moves.</summary>
internal sealed class CollectorUnderTest : IAsyncDisposable
{
    private readonly CollectorHost _host;
    private readonly bool _ownsDatabase;

    private CollectorUnderTest(CollectorHost host, TestDatabase database, ManualTimeProvider clock, CapturingLoggerProvider log, bool ownsDatabase)
    {
        _host = host;
        _ownsDatabase = ownsDatabase;
        Data = database;
        Clock = clock;
        Log = log;
        Address = new Uri(host.Addresses.First());
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public ManualTimeProvider Clock { get; }

    public CapturingLoggerProvider Log { get; }

    public TestDatabase Data { get; }

    public Secret? NewToken => _host.NewToken;

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public static async Task<CollectorUnderTest> StartAsync(DatabaseKind kind, CollectorConfiguration? configuration = null)
    {
        var database = await TestDatabase.CreateAsync(kind);
        return await StartAsync(database, configuration, ownsDatabase: true);
    }

    public static async Task<CollectorUnderTest> StartAsync(TestDatabase database, CollectorConfiguration? configuration = null, ManualTimeProvider? clock = null, bool behindProxy = false, bool ownsDatabase = false)
    {
        clock ??= new ManualTimeProvider();
        var log = new CapturingLoggerProvider();
        var host = await CollectorHost.StartAsync(
            new CollectorSettings
            {
                Addresses = ["http://127.0.0.1:0"],
                DataFolder = database.Folder,
                Postgres = database.Postgres,
                Configuration = configuration ?? The.Configuration,
                Clock = clock,
                BehindProxy = behindProxy,
                Log = log,
            },
            TestContext.Current.CancellationToken);
        return new CollectorUnderTest(host, database, clock, log, ownsDatabase);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.DisposeAsync();
        if (_ownsDatabase)
        {
            await Data.DisposeAsync();
        }
    }
}
