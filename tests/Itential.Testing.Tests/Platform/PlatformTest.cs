namespace Itential.Testing.Tests.Platform;

/// <summary>A server with its seeds, one of its own for each test, and an empty one beside it to import into.</summary>
public abstract class PlatformTest : IAsyncLifetime
{
    private PlatformServer _server = null!;
    private PlatformServer _other = null!;

    protected HttpClient Http { get; private set; } = null!;

    protected HttpClient Empty { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PlatformServer.StartAsync(new() { JobSteps = 2 }, TestContext.Current.CancellationToken);
        _other = await PlatformServer.StartAsync(PlatformServerOptions.Empty(), TestContext.Current.CancellationToken);
        Http = await HttpCalls.LoginAsync(_server);
        Empty = await HttpCalls.LoginAsync(_other);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Empty.Dispose();
        await _server.DisposeAsync();
        await _other.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
