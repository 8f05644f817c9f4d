using System.Net;
using Itential.Refit.Authentication;
using Itential.Testing.Faults;

namespace Itential.Extensions.Tests.Resilience;

public class LoginTests
{
    [Fact]
    public async Task Session_ThatHasEnded_IsRenewedInside_AndIsNoRepetition()
    {
        await using var run = await PlatformCase.StartAsync(options => options.MaxRetries = 0);
        await run.Platform.Core.WhoAmIAsync(TestContext.Current.CancellationToken);
        run.Server.ExpireSessions();

        await run.Platform.Core.WhoAmIAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, run.Server.Logins);
        Assert.Empty(run.Repetitions);
    }

    [Fact]
    public async Task Session_ThatEndsBetweenAttempts_IsRenewedOnce()
    {
        await using var run = await PlatformCase.StartAsync();
        await run.Platform.Core.WhoAmIAsync(TestContext.Current.CancellationToken);
        var fault = run.Server.Faults.Add(Fault.Answer(HttpStatusCode.ServiceUnavailable) with { Path = "/whoami", Times = 1 });

        var asking = run.Platform.Core.WhoAmIAsync(TestContext.Current.CancellationToken);
        await fault.WaitForHitsAsync(1, TestContext.Current.CancellationToken);
        run.Server.ExpireSessions();
        await run.Clock.PassPauseAsync(0);
        await asking;

        Assert.Equal(2, run.Server.Logins);
        Assert.Equal(1, run.Server.RefusedRequests);
        Assert.Equal(0, run.Server.UnauthenticatedRequests);
        Assert.Single(run.Repetitions);
    }

    [Fact]
    public async Task Password_ThatIsWrong_IsTriedOnce()
    {
        await using var run = await PlatformCase.StartAsync(options: platform => platform.Password = "wrong-password");

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));

        Assert.NotNull(error.StatusCode);
        Assert.Equal(1, run.Server.Logins);
        Assert.Equal(0, run.Server.Requests);
        Assert.Empty(run.Repetitions);
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task Login_ThatFailsWithoutBeingRefused_IsTriedAgain_AlsoForAPost(HttpStatusCode status)
    {
        await using var run = await PlatformCase.StartAsync();
        run.Server.Faults.Add(Fault.Answer(status) with { Path = "/login", Times = 2 });
        run.Fail(0);

        var writing = run.Api.WriteAsync("a", TestContext.Current.CancellationToken);
        await run.Clock.PassAsync(TimeSpan.FromSeconds(1));
        await run.Clock.PassAsync(TimeSpan.FromSeconds(2));

        Assert.Equal("fine", await writing);
        Assert.Equal(3, run.Server.Logins);
        Assert.Equal(1, run.Server.Requests);
    }

    [Fact]
    public async Task Login_ThatFails_IsNotTriedAgain_ForAStream()
    {
        await using var run = await PlatformCase.StartAsync();
        run.Server.Faults.Add(Fault.Answer(HttpStatusCode.ServiceUnavailable) with { Path = "/login", Times = 1 });

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => run.Api.UploadAsync(OneWay.Stream(), TestContext.Current.CancellationToken));

        Assert.Equal(1, run.Server.Logins);
    }
}
