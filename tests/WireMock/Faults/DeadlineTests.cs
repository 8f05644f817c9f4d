using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Authentication;
using WireMock.Server;

namespace WireMock.Faults;

/// <summary>Answers that are ten seconds late, against a limit of a fraction of one.</summary>
public sealed class DeadlineTests(WireMockFixture server) : ClientTest(server)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);

    [Theory]
    [InlineData("late")]
    [InlineData("dribble")]
    public async Task TypedCall_AnswerIsLate_NamesMethodAndLimitAndTheNextCallWorks(string id)
    {
        using var client = await HastyAsync();

        var failure = await Assert.ThrowsAsync<ApiRequestException>(() => client.OperationsManager.Jobs.GetJobAsync(id, cancellationToken: Token));
        var next = await client.OperationsManager.Jobs.GetJobAsync("6571e1a2b3c4d5e6f7a8b9c0", cancellationToken: Token);

        AssertTimedOut(failure, "IJobsApi.GetJobAsync did not finish within 0.5 s.");
        Assert.Equal("6571e1a2b3c4d5e6f7a8b9c0", next.Data.Id);
        Assert.Equal(1, await LoginsAsync("/login"));
    }

    [Theory]
    [InlineData("late", true)]
    [InlineData("late", false)]
    [InlineData("dribble", true)]
    [InlineData("dribble", false)]
    public async Task RawCall_AnswerIsLate_NamesVerbAndLimitAndTheNextCallWorks(string id, bool asynchronous)
    {
        using var client = await HastyAsync();
        var path = $"/operations-manager/jobs/{id}";

        var failure = asynchronous
            ? await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync(path, cancellationToken: Token))
            : Assert.Throws<ApiRequestException>(() => client.Get(path, cancellationToken: Token));
        _ = asynchronous ? await client.GetAsync("/whoami", cancellationToken: Token) : client.Get("/whoami", cancellationToken: Token);

        AssertTimedOut(failure, "GET did not finish within 0.5 s.");
    }

    [Fact]
    public async Task Call_CallerCancels_IsAnOperationCanceledExceptionOfItsToken()
    {
        using var client = Clients.User(Server.Address);
        await client.AuthenticateAsync(Token);
        using var caller = new CancellationTokenSource(Limit);

        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAsync("/operations-manager/jobs/late", cancellationToken: caller.Token));

        Assert.Equal(caller.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task Call_LoginIsLate_TheCallsDeadlineHolds()
    {
        using var client = Clients.OAuth(Server.Address, options => (options.ClientId, options.Timeout) = ("late", Limit));

        var failure = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/whoami", cancellationToken: Token));

        AssertTimedOut(failure, "GET did not finish within 0.5 s.");
    }

    [Fact]
    public async Task Call_LoginPassesItsOwnLimit_IsAnAuthenticationFailedException()
    {
        using var client = Clients.OAuth(Server.Address, options => (options.ClientId, options.LoginTimeout) = ("late", Limit));

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/whoami", cancellationToken: Token));

        Assert.Contains("did not finish within its limit of 0.5 s", failure.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    private async Task<PlatformClient> HastyAsync()
    {
        var client = Clients.User(Server.Address, options => options.Timeout = Limit);
        await client.AuthenticateAsync(Token);
        return client;
    }

    private static void AssertTimedOut(ApiRequestException failure, string limit)
    {
        var cause = Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.Equal(limit, cause.Message);
        Assert.Contains(limit, failure.Message, StringComparison.Ordinal);
    }
}
