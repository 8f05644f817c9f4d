using System.Net;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

namespace Itential.Refit.Tests.Observation;

public sealed class LoginLineTests : IDisposable
{
    private static readonly Uri Origin = new("http://logins.test");

    private readonly CapturingLog _log = new();
    private readonly string _password = Guid.NewGuid().ToString("n");

    public void Dispose() => _log.Dispose();

    [Theory]
    [InlineData(200, "POST /login -> 200 (0.00ms)")]
    [InlineData(403, "POST /login -> 403 (0.00ms)")]
    [InlineData(0, "POST /login -> no answer (0.00ms)")]
    public async Task Login_WhateverIsAsked_IsItsLineOnly(int status, string line)
    {
        using var sessions = Sessions(options => options.IncludeQuery = options.IncludeHeaders = options.IncludeBodies = true);
        using var client = Client(sessions, status);

        await Record.ExceptionAsync(() => client.AuthenticateAsync(TestContext.Current.CancellationToken));

        Assert.Equal([line], _log.TextsOf("Itential.Refit.Requests"));
        Assert.NotEmpty(_log.TextsOf("Itential.Refit.Authentication"));
        Assert.DoesNotContain(_password, _log.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Login_OfAClientThatOptedOut_KeepsItsSessionLinesOnly()
    {
        using var sessions = Sessions(options => options.Enabled = false);
        using var client = Client(sessions, 200);

        await client.AuthenticateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["Logging in at http://logins.test.", "Logged in at http://logins.test in 0.000 s."], _log.Texts);
    }

    [Fact]
    public async Task Call_WhoseLoginFails_SaysSo()
    {
        using var sessions = Sessions(_ => { });
        using var client = Client(sessions, 403);
        var api = RestService.For<IWatchedApi>(client, new RefitSettings { LoggerFactory = _log, TimeProvider = new ManualTimeProvider() });

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => api.GetAsync("1"));

        Assert.Equal(["POST /login -> 403 (0.00ms)", "GET /jobs/{id} -> login failed (0.00ms)"], _log.TextsOf("Itential.Refit.Requests"));
    }

    private SessionManager Sessions(Action<RequestLoggingOptions> configure)
    {
        var options = new SessionOptions { LoggerFactory = _log, TimeProvider = new ManualTimeProvider() };
        configure(options.RequestLogging);
        return new SessionManager(new HoldingAuthenticator(Origin, _password), options);
    }

    private static HttpClient Client(SessionManager sessions, int status) =>
        new(new AuthenticationHandler(sessions, new AnswerHandler((_, _) => status == 0 ? throw new HttpRequestException("refused") : new HttpResponseMessage((HttpStatusCode)status)))) { BaseAddress = Origin };
}
