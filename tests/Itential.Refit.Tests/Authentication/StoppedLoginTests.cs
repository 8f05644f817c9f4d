using System.Net;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Authentication;

public sealed class StoppedLoginTests
{
    private readonly MemoryServer _server = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Caller_CanceledBefore_CausesNoLogin(bool sync)
    {
        using var sessions = _server.Sessions();
        using var broken = new HttpMessageInvoker(new MemoryServer { LoginStatus = HttpStatusCode.Forbidden });
        using var http = new HttpMessageInvoker(_server, disposeHandler: false);
        var canceled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => _ = sync ? sessions.Renew(null, broken, canceled) : await sessions.RenewAsync(null, broken, canceled));
        await sessions.AcquireAsync(http, TestContext.Current.CancellationToken);

        Assert.Equal(1, _server.Logins);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LoginOnItsWay_IsToldToStop(bool disposes)
    {
        var begun = new TaskCompletionSource<CancellationToken>();
        _server.OnLogin = token =>
        {
            begun.TrySetResult(token);
            token.WaitHandle.WaitOne();
        };
        var sessions = _server.Sessions();
        using var client = _server.Client(sessions);
        var call = Calls.GetAsync(client);
        var told = await begun.Task;
        _server.OnLogin = _ => { };

        if (disposes)
        {
            sessions.Dispose();
        }
        else
        {
            sessions.Invalidate();
        }

        Assert.True(told.IsCancellationRequested);
        await Record.ExceptionAsync(() => call);
        sessions.Dispose();
    }

    [Fact]
    public async Task Dispose_Twice_StaysDisposed()
    {
        var sessions = _server.Sessions();
        using var client = _server.Client(sessions);

        sessions.Dispose();
        sessions.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => Calls.GetAsync(client));
        Assert.Equal(0, _server.Logins);
    }
}
