using Itential.Platform;
using Itential.Refit.Authentication;
using TestKit;

namespace Itential.Platform.Tests.Login;

public class PlatformOAuthLoginTests
{
    private const string Route = "POST /oauth/token";

    [Fact]
    public async Task FirstCall_ClientCredentials_PostsTheFormAndSendsBearer()
    {
        await using var server = await Some.ServerAsync();
        using var client = PlatformClient.Create(Some.OAuthOptions(server.BaseAddress));

        await client.GetAsync("/whoami");
        await client.GetAsync("/whoami");

        var login = Assert.Single(server.RequestsTo(Route));
        Assert.Equal("application/x-www-form-urlencoded", login.Header("Content-Type"));
        Assert.Equal("grant_type=client_credentials&client_id=the+client&client_secret=s3cret%26client%3Dsecret%2B", login.Body);
        Assert.Null(login.Header("Authorization"));
        Assert.StartsWith("itential-refit/", login.Header("User-Agent"), StringComparison.Ordinal);
        Assert.All(server.RequestsTo("GET /whoami"), call => Assert.Equal("Bearer " + Some.SessionToken, call.Header("Authorization")));
        Assert.Equal(2, server.RequestsTo("GET /whoami").Count);
    }

    [Theory]
    [InlineData("60")]
    [InlineData("\"60\"")]
    [InlineData("60.0")]
    public async Task ExpiresIn_NumberOrText_RenewsBeforeTheEnd(string expiresIn)
    {
        var time = new ManualTimeProvider();
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Json($$"""{"access_token":"t","expires_in":{{expiresIn}}}""");
        var options = Some.OAuthOptions(server.BaseAddress);
        options.TimeProvider = time;
        using var client = PlatformClient.Create(options);

        await client.GetAsync("/x");
        time.Advance(TimeSpan.FromSeconds(44));
        await client.GetAsync("/x");
        Assert.Single(server.RequestsTo(Route));

        time.Advance(TimeSpan.FromSeconds(1));
        await client.GetAsync("/x");
        Assert.Equal(2, server.RequestsTo(Route).Count);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"soon\"")]
    [InlineData("-5")]
    [InlineData("0")]
    [InlineData("{}")]
    [InlineData("1e400")]
    [InlineData("\"\\ud800\"")]
    public async Task ExpiresIn_Unreadable_IsIgnored(string expiresIn)
    {
        var time = new ManualTimeProvider();
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Json($$"""{"access_token":"t","expires_in":{{expiresIn}}}""");
        var options = Some.OAuthOptions(server.BaseAddress);
        options.TimeProvider = time;
        using var client = PlatformClient.Create(options);

        await client.GetAsync("/x");
        time.Advance(TimeSpan.FromDays(2));
        await client.GetAsync("/x");

        Assert.Single(server.RequestsTo(Route));
    }

    [Theory]
    [InlineData("{}", "without an access_token")]
    [InlineData("""{"access_token":null}""", "without an access_token")]
    [InlineData("""{"access_token":""}""", "without an access_token")]
    [InlineData("""{"access_token":" "}""", "without an access_token")]
    [InlineData("""{"access_token":17}""", "without an access_token")]
    [InlineData("""{"access_token":"\ud800"}""", "without an access_token")]
    [InlineData("""{"access_token":"a\nb"}""", "cannot stand in a header")]
    [InlineData("""["access_token"]""", "no JSON object")]
    [InlineData("\"token\"", "no JSON object")]
    [InlineData("<html>Sign in</html>", "no JSON object")]
    [InlineData("", "no JSON object")]
    public async Task Answer_NoUsableToken_IsAFailedLogin(string answer, string reason)
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Text(answer);
        using var client = PlatformClient.Create(Some.OAuthOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains(server.BaseAddress.Authority, error.Message, StringComparison.Ordinal);
        Assert.Empty(server.RequestsTo("GET /x"));
    }

    [Fact]
    public async Task Answer_Refusal_NamesStatusAndHoldsNoSecret()
    {
        await using var server = await Some.ServerAsync();
        server[Route] = Replies.Status(401, $"bad secret {Some.ClientSecret}");
        using var client = PlatformClient.Create(Some.OAuthOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/x"));

        Assert.Contains("401", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Some.ClientSecret, error.ToString(), StringComparison.Ordinal);
    }
}
