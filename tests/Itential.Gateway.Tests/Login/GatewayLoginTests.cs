using System.Net;
using System.Text.Json.Nodes;
using Itential.Gateway;
using Itential.Refit.Authentication;
using TestKit;

namespace Itential.Gateway.Tests.Login;

public class GatewayLoginTests
{
    [Fact]
    public async Task FirstCall_UserAndPassword_PostsThemAsFlatJson()
    {
        await using var server = await Some.ServerAsync();
        using var client = GatewayClient.Create(Some.Options(server.BaseAddress));

        await client.GetAsync("/devices");

        var login = Assert.Single(server.RequestsTo(Some.Login));
        Assert.Equal("application/json", login.Header("Content-Type"));
        Assert.StartsWith("itential-refit/", login.Header("User-Agent"), StringComparison.Ordinal);
        var expected = new JsonObject { ["username"] = Some.User, ["password"] = Some.Password };
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(login.Body)), login.Body);
    }

    [Theory]
    [InlineData("""{"token":"abc123"}""", "", "abc123", null)]
    [InlineData("""{"token":"abc123"}""", "AutomationGatewayToken=abc123; Path=/", null, "AutomationGatewayToken=abc123")]
    [InlineData("""{"token":"abc+123"}""", "t=abc%2B123", null, "t=abc%2B123")]
    [InlineData("""{"token":"abc123"}""", "lb=node1", "abc123", "lb=node1")]
    [InlineData("""{"token":"abc123"}""", "token=other", "abc123", "token=other")]
    [InlineData("""{"message":"welcome"}""", "session=s1", null, "session=s1")]
    [InlineData("""{"token":""}""", "session=s1", null, "session=s1")]
    [InlineData("welcome", "session=s1", null, "session=s1")]
    public async Task Answer_CookiesAndToken_BothAreSent(string body, string cookie, string? authorization, string? cookies)
    {
        await using var server = await Some.ServerAsync();
        server[Some.Login] = Replies.Json(body, cookie.Length == 0 ? [] : [cookie]);
        using var client = GatewayClient.Create(Some.Options(server.BaseAddress));

        await client.GetAsync("/devices");

        var call = Assert.Single(server.RequestsTo("GET /api/v2.0/devices"));
        Assert.Equal(authorization, call.Header("Authorization"));
        Assert.Equal(cookies, call.Header("Cookie"));
    }

    [Theory]
    [InlineData("{}", "without a token and without a cookie")]
    [InlineData("", "without a token and without a cookie")]
    [InlineData("bare-token", "without a token and without a cookie")]
    [InlineData("""{"token":null}""", "without a token and without a cookie")]
    [InlineData("""{"token":" "}""", "without a token and without a cookie")]
    [InlineData("""{"token":"\ud800"}""", "without a token and without a cookie")]
    [InlineData("""{"token":"a\r\nX-Injected: 1"}""", "cannot stand in a header")]
    public async Task Answer_NoUsableCredential_IsAFailedLogin(string body, string reason)
    {
        await using var server = await Some.ServerAsync();
        server[Some.Login] = Replies.Json(body);
        using var client = GatewayClient.Create(Some.Options(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/devices"));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Answer_SecureCookieOverHttp_IsAFailedLogin()
    {
        await using var server = await Some.ServerAsync();
        server[Some.Login] = Replies.Json("""{"token":"abc"}""", "session=s1; Secure");
        using var client = GatewayClient.Create(Some.Options(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/devices"));

        Assert.Contains("'session' for https only", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Refusal_NamesOriginAndHoldsNoSecret()
    {
        await using var server = await Some.ServerAsync();
        server[Some.Login] = Replies.Status(401, Some.Password);
        using var client = GatewayClient.Create(Some.Options(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/devices"));
        var sync = Assert.Throws<AuthenticationFailedException>(() => client.Get("/devices"));

        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
        Assert.Contains(server.BaseAddress.Authority, error.Message, StringComparison.Ordinal);
        Assert.All([error, sync], e => Assert.DoesNotContain(Some.Password, e.ToString(), StringComparison.Ordinal));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Call_ReadyToken_IsTheWholeAuthorizationValue()
    {
        await using var server = await Some.ServerAsync();
        using var client = GatewayClient.Create(new GatewayOptions { BaseAddress = server.BaseAddress, Token = "ready-token" });

        await client.GetAsync("/devices");

        Assert.Equal("ready-token", Assert.Single(server.Requests).Header("Authorization"));
    }
}
