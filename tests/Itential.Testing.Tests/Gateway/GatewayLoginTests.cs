using System.Net;
using TestKit;

namespace Itential.Testing.Tests.Gateway;

public sealed class GatewayLoginTests
{
    private const string Body = """{"username":"demo-user","password":"demo-password"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Login_GoodPassword_GivesTokenAndCookieThatBothWork()
    {
        await using var server = await GatewayServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        using var login = await http.PostAsync("/api/v2.0/login", HttpCalls.Json(Body), Token);
        var token = (string)(await login.ReadAsync())["token"]!;
        var cookie = login.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "Authorization", token));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "Cookie", cookie));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(http, "Authorization", "Bearer " + token));
        Assert.Equal((1, 0, 3, 1, 0), (server.Logins, server.RefusedLogins, server.Requests, server.RefusedRequests, server.UnauthenticatedRequests));
    }

    [Theory]
    [InlineData(IssuedCredentials.None, false, false)]
    [InlineData(IssuedCredentials.Cookie, true, false)]
    [InlineData(IssuedCredentials.Token, false, true)]
    public async Task Login_ReplyConfigured_CarriesTheSessionThere(IssuedCredentials reply, bool hasCookie, bool hasToken)
    {
        await using var server = await GatewayServer.StartAsync(new() { IssuedCredentials = reply }, Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        using var login = await http.PostAsync("/api/v2.0/login", HttpCalls.Json(Body), Token);

        Assert.Equal(hasCookie, login.Headers.Contains("Set-Cookie"));
        Assert.Equal(hasToken, (await login.ReadAsync()).ContainsKey("token"));
    }

    [Theory]
    [InlineData("""{"username":"demo-user","password":"wrong"}""", HttpStatusCode.Unauthorized)]
    [InlineData("""{"user":{"username":"demo-user","password":"demo-password"}}""", HttpStatusCode.BadRequest)]
    public async Task Login_BadBody_IsRefusedAndCounted(string body, HttpStatusCode expected)
    {
        await using var server = await GatewayServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        await http.SendAsync(HttpMethod.Post, "/api/v2.0/login", body, expected);

        Assert.Equal((1, 1), (server.Logins, server.RefusedLogins));
    }

    [Fact]
    public async Task Session_OverOrMissing_Is401()
    {
        var clock = new ManualTimeProvider();
        await using var server = await GatewayServer.StartAsync(new() { TimeProvider = clock, SessionLifetime = TimeSpan.FromSeconds(30) }, Token);
        using var http = await HttpCalls.LoginAsync(server);
        using var stranger = HttpCalls.Connect(server.BaseAddress);

        await http.ReadAsync("/api/v2.0/status");
        clock.Advance(TimeSpan.FromSeconds(30));
        await http.ReadAsync("/api/v2.0/status", HttpStatusCode.Unauthorized);
        await stranger.ReadAsync("/api/v2.0/status", HttpStatusCode.Unauthorized);

        Assert.Equal((1, 1), (server.RefusedRequests, server.UnauthenticatedRequests));
    }

    [Fact]
    public async Task ExpireSessions_LiveSession_IsRefused()
    {
        await using var server = await GatewayServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);

        server.ExpireSessions();

        await http.ReadAsync("/api/v2.0/status", HttpStatusCode.Unauthorized);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v2.0/status");
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await http.SendAsync(request, Token);
        return response.StatusCode;
    }
}
