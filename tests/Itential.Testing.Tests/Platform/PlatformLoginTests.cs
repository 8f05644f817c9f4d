using System.Net;
using System.Net.Http.Headers;
using System.Text;
using TestKit;

namespace Itential.Testing.Tests.Platform;

public sealed class PlatformLoginTests
{
    private const string Nested = """{"user":{"username":"demo-user","password":"demo-password"}}""";
    private const string Bare = """{"username":"demo-user","password":"demo-password"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Nested)]
    [InlineData(Bare)]
    public async Task Login_GoodPassword_GivesTokenAsTextAndAsCookie(string body)
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        using var login = await http.PostAsync("/login", HttpCalls.Json(body), Token);
        var token = await login.Content.ReadAsStringAsync(Token);

        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        Assert.Equal("text/plain", login.Content.Headers.ContentType?.MediaType);
        var cookie = Assert.Single(login.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith($"token={token};", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        using var call = new HttpRequestMessage(HttpMethod.Get, "/whoami") { Headers = { { "Cookie", $"token={token}" } } };
        using var answer = await http.SendAsync(call, Token);
        Assert.Equal("demo-user", (string?)(await answer.ReadAsync())["username"]);
        Assert.Equal((1, 0, 1), (server.Logins, server.RefusedLogins, server.Requests));
    }

    [Theory]
    [InlineData("""{"user":{"username":"demo-user","password":"wrong"}}""", HttpStatusCode.Unauthorized)]
    [InlineData("""{"user":{"username":"demo-user"}}""", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("""{"user":1,"user":2}""", HttpStatusCode.BadRequest)]
    public async Task Login_BadBody_IsRefusedAndCounted(string body, HttpStatusCode expected)
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        using var login = await http.PostAsync("/login", HttpCalls.Json(body), Token);

        Assert.Equal(expected, login.StatusCode);
        Assert.False(login.Headers.Contains("Set-Cookie"));
        Assert.Equal((1, 1, 0), (server.Logins, server.RefusedLogins, server.Requests));
    }

    [Theory]
    [InlineData(IssuedCredentials.None, false, false)]
    [InlineData(IssuedCredentials.Cookie, true, false)]
    [InlineData(IssuedCredentials.Token, false, true)]
    public async Task Login_ReplyConfigured_CarriesTheSessionThere(IssuedCredentials reply, bool hasCookie, bool hasText)
    {
        await using var server = await PlatformServer.StartAsync(new() { IssuedCredentials = reply }, Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        using var login = await http.PostAsync("/login", HttpCalls.Json(Nested), Token);

        Assert.Equal(hasCookie, login.Headers.Contains("Set-Cookie"));
        Assert.Equal(hasText, (await login.Content.ReadAsStringAsync(Token)).Length > 0);
    }

    [Fact]
    public async Task OAuth_Form_GivesBearerTokenAndItsLifetime()
    {
        await using var server = await PlatformServer.StartAsync(new() { TokenLifetime = TimeSpan.FromSeconds(90) }, Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        using var login = await http.PostAsync("/oauth/token", HttpCalls.Form("client_credentials", "demo-client", "demo-client-secret"), Token);
        var reply = await login.ReadAsync();

        Assert.Equal("bearer", (string?)reply["token_type"]);
        Assert.Equal(90, (int?)reply["expires_in"]);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)reply["access_token"]);
        await http.ReadAsync("/whoami");
    }

    [Fact]
    public async Task OAuth_LifetimeUnreported_HasNoExpiresIn()
    {
        await using var server = await PlatformServer.StartAsync(new() { ReportsTokenLifetime = false }, Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        using var login = await http.PostAsync("/oauth/token", HttpCalls.Form("client_credentials", "demo-client", "demo-client-secret"), Token);

        Assert.False((await login.ReadAsync()).ContainsKey("expires_in"));
    }

    [Fact]
    public async Task OAuth_Json_Is415()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        await http.SendAsync(HttpMethod.Post, "/oauth/token", """{"grant_type":"client_credentials"}""", HttpStatusCode.UnsupportedMediaType);

        Assert.Equal((1, 1), (server.Logins, server.RefusedLogins));
    }

    [Theory]
    [InlineData("password", "demo-client", "demo-client-secret", HttpStatusCode.BadRequest)]
    [InlineData("client_credentials", "demo-client", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("client_credentials", "wrong", "demo-client-secret", HttpStatusCode.Unauthorized)]
    public async Task OAuth_WrongCredentials_AreRefused(string grant, string id, string secret, HttpStatusCode expected)
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        using var login = await http.PostAsync("/oauth/token", HttpCalls.Form(grant, id, secret), Token);

        Assert.Equal(expected, login.StatusCode);
        Assert.Equal((1, 1), (server.Logins, server.RefusedLogins));
    }

    [Theory]
    [InlineData("demo-password", HttpStatusCode.OK, 0)]
    [InlineData("wrong", HttpStatusCode.Unauthorized, 1)]
    public async Task Basic_Password_IsJudgedWithEveryCall(string password, HttpStatusCode expected, int refused)
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("demo-user:" + password)));

        await http.ReadAsync("/whoami", expected);

        Assert.Equal((0, refused, 0), (server.Logins, server.RefusedRequests, server.UnauthenticatedRequests));
    }

    [Fact]
    public async Task QueryToken_OfALogin_IsAccepted()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);
        using var login = await http.PostAsync("/login", HttpCalls.Json(Nested), Token);

        await http.ReadAsync("/whoami?token=" + await login.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("/whoami")]
    [InlineData("/no/such/thing")]
    public async Task Request_WithoutCredential_Is401AndCounted(string path)
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = HttpCalls.Connect(server.BaseAddress);

        await http.ReadAsync(path, HttpStatusCode.Unauthorized);

        Assert.Equal((1, 1, 0), (server.Requests, server.UnauthenticatedRequests, server.RefusedRequests));
    }

    [Fact]
    public async Task Token_AtTheEndOfItsLifetime_IsRefused()
    {
        var clock = new ManualTimeProvider();
        await using var server = await PlatformServer.StartAsync(new() { TimeProvider = clock, TokenLifetime = TimeSpan.FromMinutes(1) }, Token);
        using var http = await HttpCalls.LoginAsync(server);

        clock.Advance(TimeSpan.FromSeconds(59));
        await http.ReadAsync("/whoami");
        clock.Advance(TimeSpan.FromSeconds(1));
        await http.ReadAsync("/whoami", HttpStatusCode.Unauthorized);

        Assert.Equal((1, 0), (server.RefusedRequests, server.UnauthenticatedRequests));
    }

    [Fact]
    public async Task ExpireSessions_LiveToken_IsRefusedWithTheConfiguredStatus()
    {
        await using var server = await PlatformServer.StartAsync(new() { ExpiredSessionStatus = HttpStatusCode.Forbidden }, Token);
        using var http = await HttpCalls.LoginAsync(server);
        await http.ReadAsync("/whoami");

        server.ExpireSessions();

        await http.ReadAsync("/whoami", HttpStatusCode.Forbidden);
        using var again = await HttpCalls.LoginAsync(server);
        await again.ReadAsync("/whoami");
        Assert.Equal((2, 3), (server.Logins, server.Requests));
    }

    [Fact]
    public async Task RotatesCookies_EveryAnswer_SetsACookieThatEndsWithTheFirst()
    {
        var clock = new ManualTimeProvider();
        await using var server = await PlatformServer.StartAsync(new() { TimeProvider = clock, RotatesCookies = true, SessionLifetime = TimeSpan.FromMinutes(10) }, Token);
        using var http = HttpCalls.Connect(server.BaseAddress);
        using var login = await http.PostAsync("/login", HttpCalls.Json(Nested), Token);
        var first = CookieOf(login);

        clock.Advance(TimeSpan.FromMinutes(6));
        var second = CookieOf(await CallAsync(http, first, HttpStatusCode.OK));
        Assert.NotEqual(first, second);
        await CallAsync(http, first, HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromMinutes(4));
        await CallAsync(http, second, HttpStatusCode.Unauthorized);
    }

    private static string CookieOf(HttpResponseMessage response) => response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    private static async Task<HttpResponseMessage> CallAsync(HttpClient http, string cookie, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/whoami") { Headers = { { "Cookie", cookie } } };
        var response = await http.SendAsync(request, Token);
        Assert.Equal(expected, response.StatusCode);
        return response;
    }
}
