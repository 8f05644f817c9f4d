using System.Globalization;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

namespace Itential.Refit.Tests.Authentication;

[Collection(nameof(Observation.ProcessWideCollection))]
public sealed class SingleFlightTests
{
    private const int Callers = 200;
    private const int Calls = 4;
    private static readonly TimeSpan Ttl = TimeSpan.FromMinutes(30);

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 50;

    [Fact]
    public async Task TwoHundredCallers_FreshClientAndExpiryUnderLoad_LogInOnceEach()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var clock = new ManualTimeProvider();
            using var server = new MemoryServer { Delay = YieldNow };
            using var sessions = server.Sessions(new SessionOptions { Ttl = Ttl, TimeProvider = clock });
            using var client = server.Client(sessions);

            var first = await ConcurrentCallers.RunAsync(client, Callers, calls: 1);

            Assert.Null(first.FirstFault());
            Assert.Equal(1, server.Logins);

            var second = await ConcurrentCallers.RunAsync(client, Callers, Calls, halfway: () => clock.Advance(Ttl));

            Assert.Null(second.FirstFault());
            Assert.Equal(2, server.Logins);
            Assert.Equal(0, server.Anonymous);
            Assert.Equal(Callers + (Callers * Calls), server.Requests);
        }

        static async Task YieldNow() => await Task.Yield();
    }

    [Fact]
    public async Task Waiting_CallerCancels_LeavesAloneAndLoginGoesOn()
    {
        using var mayEnd = new ManualResetEventSlim();
        using var arrived = new SemaphoreSlim(0);
        using var server = new MemoryServer
        {
            OnLogin = token =>
            {
                arrived.Release();
                mayEnd.Wait(token);
            },
        };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        using var impatience = new CancellationTokenSource();

        var impatient = client.GetAsync(new Uri("/jobs", UriKind.Relative), impatience.Token);
        await arrived.WaitAsync(TestContext.Current.CancellationToken);
        var patient = client.GetAsync(new Uri("/jobs", UriKind.Relative), TestContext.Current.CancellationToken);
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        mayEnd.Set();
        Assert.True((await patient).IsSuccessStatusCode);
        Assert.Equal(1, server.Logins);
    }

    [Fact]
    public async Task WaitingSync_CallerCancels_LeavesAlone()
    {
        using var mayEnd = new ManualResetEventSlim();
        using var arrived = new ManualResetEventSlim();
        using var server = new MemoryServer
        {
            OnLogin = token =>
            {
                arrived.Set();
                mayEnd.Wait(token);
            },
        };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        using var impatience = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/jobs");

        var call = Task.Factory.StartNew(() => client.Send(request, impatience.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        arrived.Wait(TestContext.Current.CancellationToken);
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(0, server.Requests);
        mayEnd.Set();
    }

    [Fact]
    public async Task Login_RunsOnThreadOfItsOwn_WithoutCallersAmbientState()
    {
        var ambient = new AsyncLocal<string> { Value = "caller" };
        (string? Name, bool IsBackground, bool IsPool, string? Ambient) seen = default;
        using var server = new MemoryServer
        {
            OnLogin = _ => seen = (Thread.CurrentThread.Name, Thread.CurrentThread.IsBackground, Thread.CurrentThread.IsThreadPoolThread, ambient.Value),
        };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        await client.AuthenticateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("Itential.Refit login", true, false, null), seen);
    }

    [Fact]
    public async Task Invalidate_WhileLoginIsOnItsWay_WaitersGetTheNextLogin()
    {
        using var mayEnd = new ManualResetEventSlim();
        using var arrived = new SemaphoreSlim(0);
        using var server = new MemoryServer();
        server.OnLogin = token =>
        {
            arrived.Release();
            if (server.Logins == 1)
            {
                mayEnd.Wait(token);
            }
        };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        var call = client.GetAsync(new Uri("/jobs", UriKind.Relative), TestContext.Current.CancellationToken);
        await arrived.WaitAsync(TestContext.Current.CancellationToken);
        sessions.Invalidate();

        Assert.True((await call).IsSuccessStatusCode);
        Assert.Equal(2, server.Logins);
        Assert.Equal(["Bearer token-2"], server.Credentials);
    }

    [Fact]
    public async Task Dispose_WhileLoginIsOnItsWay_WaitersAndLaterCallsFail()
    {
        using var arrived = new SemaphoreSlim(0);
        using var server = new MemoryServer
        {
            OnLogin = token =>
            {
                arrived.Release();
                token.WaitHandle.WaitOne();
                token.ThrowIfCancellationRequested();
            },
        };
        var sessions = server.Sessions();
        using var client = server.Client(sessions);

        var call = client.GetAsync(new Uri("/jobs", UriKind.Relative), TestContext.Current.CancellationToken);
        await arrived.WaitAsync(TestContext.Current.CancellationToken);
        sessions.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetAsync(new Uri("/jobs", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Login_ChainOfAnotherClientIsDisposed_WaiterLogsInOverItsOwn()
    {
        using var mayEnd = new ManualResetEventSlim();
        using var arrived = new SemaphoreSlim(0);
        using var server = new MemoryServer();
        server.OnLogin = _ =>
        {
            arrived.Release();
            if (server.Logins == 1)
            {
                mayEnd.Wait(TestContext.Current.CancellationToken);
                throw new ObjectDisposedException("chain");
            }
        };
        using var sessions = server.Sessions();
        using var first = server.Client(sessions);
        using var second = server.Client(sessions);

        var failing = first.GetAsync(new Uri("/jobs", UriKind.Relative), TestContext.Current.CancellationToken);
        await arrived.WaitAsync(TestContext.Current.CancellationToken);
        var waiting = second.GetAsync(new Uri("/jobs", UriKind.Relative), TestContext.Current.CancellationToken);
        mayEnd.Set();

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => failing);
        Assert.True((await waiting).IsSuccessStatusCode);
    }
}
