using System.Net;
using Itential.Refit;
using Itential.Refit.Authentication;
using WireMock.Server;

namespace WireMock.Faults;

/// <summary>Connections that break. Each ends in one documented exception, and the next call works.</summary>
public sealed class TransportFaultTests(WireMockFixture server) : ClientTest(server)
{
    [Theory]
    [InlineData("connection-reset", false)]
    [InlineData("empty-response", false)]
    [InlineData("garbage", false)]
    [InlineData("malformed-chunk", true)]
    public async Task TypedCall_ConnectionBreaks_IsAnApiRequestExceptionAndTheNextCallWorks(string id, bool answered)
    {
        using var client = Clients.User(Server.Address);
        await client.AuthenticateAsync(Token);

        var failure = await Assert.ThrowsAsync<ApiRequestException>(() => client.OperationsManager.Jobs.GetJobAsync(id, cancellationToken: Token));
        var job = await client.OperationsManager.Jobs.GetJobAsync("6571e1a2b3c4d5e6f7a8b9c0", cancellationToken: Token);

        AssertBroken(failure, $"/operations-manager/jobs/{id}", answered);
        Assert.Equal("complete", job.Status!.Value);
        Assert.Equal(1, await LoginsAsync("/login"));
    }

    [Theory]
    [InlineData("connection-reset", false, true)]
    [InlineData("connection-reset", false, false)]
    [InlineData("empty-response", false, true)]
    [InlineData("empty-response", false, false)]
    [InlineData("garbage", false, true)]
    [InlineData("garbage", false, false)]
    [InlineData("malformed-chunk", true, true)]
    [InlineData("malformed-chunk", true, false)]
    public async Task RawCall_ConnectionBreaks_IsAnApiRequestExceptionAndTheNextCallWorks(string name, bool answered, bool asynchronous)
    {
        using var client = Clients.Gateway(Server.Address);
        var path = $"/devices/{name}";

        var failure = asynchronous
            ? await Assert.ThrowsAsync<ApiRequestException>(() => client.GetAsync(path, cancellationToken: Token))
            : Assert.Throws<ApiRequestException>(() => client.Get(path, cancellationToken: Token));
        var next = asynchronous ? await client.GetAsync("/devices", cancellationToken: Token) : client.Get("/devices", cancellationToken: Token);

        AssertBroken(failure, $"/api/v2.0{path}", answered);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal(1, await LoginsAsync("/api/v2.0/login"));
    }

    [Theory]
    [InlineData("connection-reset", true)]
    [InlineData("connection-reset", false)]
    [InlineData("empty-response", true)]
    [InlineData("empty-response", false)]
    [InlineData("garbage", true)]
    [InlineData("garbage", false)]
    [InlineData("malformed-chunk", true)]
    [InlineData("malformed-chunk", false)]
    public async Task Call_LoginBreaks_IsAnAuthenticationFailedExceptionWithTheCause(string clientId, bool asynchronous)
    {
        using var client = Clients.OAuth(Server.Address, options => options.ClientId = clientId);

        var failure = asynchronous
            ? await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/whoami", cancellationToken: Token))
            : Assert.Throws<AuthenticationFailedException>(() => client.Get("/whoami", cancellationToken: Token));

        Assert.Null(failure.StatusCode);
        Assert.True(failure.InnerException is HttpRequestException or IOException, failure.ToString());
        Assert.DoesNotContain(Clients.ClientSecret, failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await Admin.CountAsync(new() { UrlPath = "/whoami" }, Token));
    }

    private static void AssertBroken(ApiRequestException failure, string path, bool answered)
    {
        Assert.True(failure.InnerException is HttpRequestException or IOException, failure.ToString());
        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
        Assert.Contains(answered ? "then the connection broke" : "got no answer", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("stub-", failure.ToString(), StringComparison.Ordinal);
    }
}
