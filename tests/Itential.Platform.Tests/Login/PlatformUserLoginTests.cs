using System.Net;
using System.Text.Json.Nodes;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Authentication;
using TestKit;

namespace Itential.Platform.Tests.Login;

public class PlatformUserLoginTests
{
    private const string Route = "POST /login";

    [Fact]
    public async Task FirstCall_UserAndPassword_PostsThemAsJson()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await client.GetAsync("/x");

        var login = Assert.Single(server.RequestsTo(Route));
        Assert.Equal("application/json", login.Header("Content-Type"));
        Assert.StartsWith("itential-refit/", login.Header("User-Agent"), StringComparison.Ordinal);
        var expected = new JsonObject { ["user"] = new JsonObject { ["username"] = Some.User, ["password"] = Some.Password } };
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(login.Body)), login.Body);
    }

    [Theory]
    [InlineData("abc123", "text/plain", "", "token=abc123")]
    [InlineData(" abc123\n", "text/plain", "", "token=abc123")]
    [InlineData("\"abc123\"", "application/json", "", "token=abc123")]
    [InlineData("""{"token":"abc123"}""", "application/json", "", "token=abc123")]
    [InlineData("abc123", "text/plain", "token=abc123; Path=/; HttpOnly", "token=abc123")]
    [InlineData("abc+123", "text/plain", "token=abc%2B123", "token=abc%2B123")]
    [InlineData("abc123", "text/plain", "session=abc123", "session=abc123")]
    [InlineData("abc123", "text/plain", "token=other", "token=other")]
    [InlineData("abc123", "text/plain", "lb=node1", "lb=node1; token=abc123")]
    [InlineData("<html>Welcome</html>", "text/html", "lb=node1", "lb=node1")]
    [InlineData("welcome back", "text/plain", "lb=node1", "lb=node1")]
    [InlineData("""{"user":"u"}""", "application/json", "lb=node1", "lb=node1")]
    [InlineData("", "text/plain", "lb=node1", "lb=node1")]
    public async Task Answer_CookiesAndToken_BothAreSent(string body, string type, string cookie, string sent)
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Body(body, type, 200, cookie.Length == 0 ? [] : [cookie]);
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await client.GetAsync("/x");

        var call = Assert.Single(server.RequestsTo("GET /x"));
        Assert.Equal(sent, call.Header("Cookie"));
        Assert.Null(call.Header("Authorization"));
    }

    [Fact]
    public async Task Answer_SeveralCookies_AllAreSent()
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Text("abc", "a=1; Path=/", "b=2; HttpOnly", "gone=x; Max-Age=0");
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await client.GetAsync("/x");

        Assert.Equal("a=1; b=2; token=abc", Assert.Single(server.RequestsTo("GET /x")).Header("Cookie"));
    }

    [Theory]
    [InlineData("", "text/plain")]
    [InlineData("{}", "application/json")]
    [InlineData("""{"token":""}""", "application/json")]
    [InlineData("""{"token":17}""", "application/json")]
    [InlineData("""{"token":"\ud800"}""", "application/json")]
    [InlineData(""" "\udc00" """, "application/json")]
    [InlineData("<html>Sign in</html>", "text/html")]
    [InlineData("please sign in", "text/plain")]
    public async Task Answer_NeitherCookieNorToken_IsAFailedLogin(string body, string type)
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Body(body, type, 200, []);
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Contains("without a token and without a cookie", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.RequestsTo("GET /x"));
    }

    [Fact]
    public async Task Answer_TokenWithLineBreak_IsAFailedLogin()
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Json("""{"token":"a\r\nX-Injected: 1"}""");
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Contains("cannot stand in a header", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_SecureCookieOverHttp_IsAFailedLogin()
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Text("abc", "token=abc; Secure");
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Contains("'token' for https only", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "Check the credentials")]
    [InlineData(403, "Check the credentials")]
    [InlineData(400, "Check the credentials")]
    [InlineData(503, "failed with 503")]
    public async Task Answer_NoSuccess_SaysWhatAndHoldsNoSecret(int status, string text)
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Status(status, $"no: {Some.Password}");
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
        Assert.Contains(server.BaseAddress.Authority, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Some.Password, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Redirect_IsNotFollowed()
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Redirect("/elsewhere");
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Contains("302", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Answer_EndlessBody_IsAFailedLogin()
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Text(new string('x', 3_000_000));
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Contains("more than 1048576 characters", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LaterAnswer_SetsCookie_TheNextCallSendsIt()
    {
        await using var server = await Some.ServerAsync();
        server["GET /first"] = Replies.Text("", "token=second; Path=/");
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        await client.GetAsync("/first");
        await client.GetAsync("/x");

        Assert.Equal("token=second", Assert.Single(server.RequestsTo("GET /x")).Header("Cookie"));
        Assert.Single(server.RequestsTo(Route));
    }

    [Fact]
    public async Task Login_BodyThatStalls_EndsAtTheLoginTimeoutAndHangsUp()
    {
        var time = new ManualTimeProvider();
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Stall(reached, gone);
        var options = Some.UserOptions(server.BaseAddress);
        options.TimeProvider = time;
        options.LoginTimeout = TimeSpan.FromSeconds(7);
        using var client = PlatformClient.Create(options);

        var call = client.GetAsync("/x");
        await reached.Task;
        time.Advance(TimeSpan.FromSeconds(7));
        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => call);

        Assert.Contains("limit of 7 s", error.Message, StringComparison.Ordinal);
        await gone.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Login_ServerGone_SaysSo()
    {
        var server = await Some.ServerAsync();
        await server.DisposeAsync();
        using var client = PlatformClient.Create(Some.UserOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Contains($"The login at http://{server.BaseAddress.Authority} got no answer", error.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(error.InnerException);
        Assert.DoesNotContain(Some.Password, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Login_BaseAddressWithPath_StartsThere()
    {
        await using var server = await Some.ServerAsync();
        server["POST /itential/prod/login"] = Replies.Text("abc");
        using var client = PlatformClient.Create(Some.UserOptions(new Uri(server.BaseAddress, "/itential/prod/")));

        await client.GetAsync("x");

        Assert.Equal(["POST /itential/prod/login", "GET /itential/prod/x"], server.Requests.Select(request => request.Route));
    }
}
