using WireMock.Admin;
using WireMock.Server;

namespace WireMock;

/// <summary>A test against the assembly's WireMock: it finds the stubs of the files, scenarios at their start and an empty journal.</summary>
public abstract class WireMockTest(WireMockFixture server) : IAsyncLifetime
{
    protected WireMockFixture Server { get; } = server;

    protected WireMockAdmin Admin => Server.Admin;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await Admin.ResetAsync(Token);

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>What every test ends with.</summary>
    protected virtual Task EndAsync() => Task.CompletedTask;
}
