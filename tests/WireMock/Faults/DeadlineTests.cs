using Itential.Refit;
using Itential.Refit.Authentication;
using TestKit;
using WireMock.Server;

namespace WireMock.Faults;

/// <summary>Answers that are ten seconds late, against shorter limits.</summary>
public sealed class DeadlineTests(WireMockFixture server) : ClientTest(server)
{
    private const string Late = "/operations-manager/jobs/late";
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task TypedCall_AnswerIsLate_NamesMethodAndLimitAndTheNextCallWorks()
    {
        var clock = new ManualTimeProvider();
        using var client = Clients.User(Server.Address, options => (options.Timeout, options.TimeProvider) = (TimeSpan.FromSeconds(5), clock));

        var call = client.OperationsManager.Jobs.GetJobAsync("late", cancellationToken: Token);
        await ArrivalAsync(Late);
        clock.Advance(TimeSpan.FromSeconds(5));
        var failure = await Assert.ThrowsAsync<ApiRequestException>(() => call);
        var next = await client.OperationsManager.Jobs.GetJobAsync("6571e1a2b3c4d5e6f7a8b9c0", cancellationToken: Token);

        AssertTimedOut(failure, "IJobsApi.GetJobAsync did not finish within 5 s.");
        Assert.Equal("6571e1a2b3c4d5e6f7a8b9c0", next.Id);
        Assert.Equal(1, await LoginsAsync("/login"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RawCall_AnswerIsLate_NamesVerbAndLimitAndTheNextCallWorks(bool asynchronous)
    {
        var clock = new ManualTimeProvider();
        using var client = Clients.User(Server.Address, options => (options.Timeout, options.TimeProvider) = (TimeSpan.FromSeconds(5), clock));

        var call = asynchronous ? client.GetAsync(Late, cancellationToken: Token) : Task.Run(() => client.Get(Late, cancellationToken: Token), Token);
        await ArrivalAsync(Late);
        clock.Advance(TimeSpan.FromSeconds(5));
        var failure = await Assert.ThrowsAsync<ApiRequestException>(() => call);
        _ = asynchronous ? await client.GetAsync("/whoami", cancellationToken: Token) : client.Get("/whoami", cancellationToken: Token);

        AssertTimedOut(failure, "GET did not finish within 5 s.");
    }

    [Theory]
    [InlineData("late", true)]
    [InlineData("late", false)]
    [InlineData("dribble", true)]
    [InlineData("dribble", false)]
    public async Task OwnMethod_AnswerOrItsEndIsLate_ItsOwnLimitHoldsAndTheNextCallWorks(string id, bool asynchronous)
    {
        using var client = Clients.User(Server.Address);
        await client.AuthenticateAsync(Token);
        var jobs = client.For<IHastyJobsApi>();

        var failure = asynchronous
            ? await Assert.ThrowsAsync<ApiRequestException>(() => jobs.GetJobAsync(id, Token))
            : Assert.Throws<ApiRequestException>(() => jobs.GetJob(id, Token));
        _ = asynchronous ? await client.GetAsync("/whoami", cancellationToken: Token) : client.Get("/whoami", cancellationToken: Token);

        AssertTimedOut(failure, $"IHastyJobsApi.{(asynchronous ? "GetJobAsync" : "GetJob")} did not finish within 0.5 s.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RawCall_EndOfTheAnswerIsLate_TheLimitHoldsAndTheNextCallWorks(bool asynchronous)
    {
        using var hasty = Clients.Gateway(Server.Address, options => options.Timeout = TimeSpan.FromSeconds(2));
        await hasty.AuthenticateAsync(Token);

        var failure = asynchronous
            ? await Assert.ThrowsAsync<ApiRequestException>(() => hasty.GetAsync("/devices/dribble", cancellationToken: Token))
            : Assert.Throws<ApiRequestException>(() => hasty.Get("/devices/dribble", cancellationToken: Token));
        _ = asynchronous ? await hasty.GetAsync("/devices", cancellationToken: Token) : hasty.Get("/devices", cancellationToken: Token);

        AssertTimedOut(failure, "GET did not finish within 2 s.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_CallerCancels_IsAnOperationCanceledExceptionOfItsToken(bool asynchronous)
    {
        using var client = Clients.User(Server.Address);
        using var caller = new CancellationTokenSource();

        var call = asynchronous ? client.GetAsync(Late, cancellationToken: caller.Token) : Task.Run(() => client.Get(Late, cancellationToken: caller.Token), Token);
        await ArrivalAsync(Late);
        await caller.CancelAsync();
        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal(caller.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task Call_LoginIsLate_TheCallsDeadlineHolds()
    {
        using var client = Clients.OAuth(Server.Address, options => (options.ClientId, options.Timeout) = ("late", Limit));

        var failure = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync("/whoami", cancellationToken: Token));

        AssertTimedOut(failure, "GET did not finish within 0.5 s.");
    }

    [Theory]
    [InlineData("late")]
    [InlineData("dribble")]
    public async Task Call_LoginPassesItsOwnLimit_IsAnAuthenticationFailedException(string clientId)
    {
        using var client = Clients.OAuth(Server.Address, options => (options.ClientId, options.LoginTimeout) = (clientId, Limit));

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/whoami", cancellationToken: Token));

        Assert.Contains("did not finish within its limit of 0.5 s", failure.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    /// <summary>Returns when the request is in the journal, which it enters before its answer is delayed.</summary>
    private async Task ArrivalAsync(string path)
    {
        while (await Admin.CountAsync(new() { UrlPath = path }, Token) == 0)
        {
            Token.ThrowIfCancellationRequested();
        }
    }

    private static void AssertTimedOut(ApiRequestException failure, string limit)
    {
        var cause = Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.Equal(limit, cause.Message);
        Assert.Contains(limit, failure.Message, StringComparison.Ordinal);
    }
}
