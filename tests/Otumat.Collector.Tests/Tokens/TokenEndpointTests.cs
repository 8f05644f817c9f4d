using System.Net;
using System.Text;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Tokens;

public sealed class TokenEndpointTests
{
    [Theory]
    [InlineData("grant_type=refresh_token&refresh_token=x", "invalid_request")]
    [InlineData("grant_type=refresh_token&refresh_token=x&client_id=nobody", "invalid_client")]
    [InlineData("grant_type=refresh_token&client_id=datajoint", "invalid_request")]
    [InlineData("grant_type=password&client_id=datajoint", "unsupported_grant_type")]
    [InlineData("client_id=datajoint", "invalid_request")]
    [InlineData("grant_type=authorization_code&client_id=datajoint&code=x&redirect_uri=y", "invalid_request")]
    [InlineData("grant_type=authorization_code&client_id=datajoint&code=x&redirect_uri=y&code_verifier=z&installation_id=7", "invalid_request")]
    [InlineData("grant_type=authorization_code&client_id=datajoint&code=x&redirect_uri=y&code_verifier=z&runtime=a%00b", "invalid_request")]
    [InlineData("grant_type=urn:ietf:params:oauth:grant-type:device_code&client_id=datajoint", "invalid_request")]
    [InlineData("grant_type=refresh_token&grant_type=refresh_token&refresh_token=x&client_id=datajoint", "invalid_request")]
    [InlineData("grant_type=refresh_token&refresh_token=x&client_id=datajoint", "invalid_grant")]
    public async Task Request_ThatIsWrong_GetsTheErrorOfTheStandard(string body, string error)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");

        var response = await collector.Http.PostAsync("/auth/token", content, TestContext.Current.CancellationToken);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal(error, await Library.ErrorAsync(response));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data")]
    [InlineData("text/plain")]
    public async Task Request_OfAnotherType_IsRefused(string type)
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var content = new StringContent("grant_type=refresh_token&refresh_token=x&client_id=datajoint", Encoding.UTF8, type);

        Assert.Equal("invalid_request", await Library.ErrorAsync(await collector.Http.PostAsync("/auth/token", content, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Request_ThatIsTooLarge_IsRefused()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/token")
        {
            Content = new StringContent("client_id=" + new string('a', 40_000), Encoding.UTF8, "application/x-www-form-urlencoded"),
        };

        // The answer comes before the body, so that nobody writes to a closed connection.
        request.Headers.ExpectContinue = true;
        using var response = await collector.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Request_TooManyTimes_IsToldWhenToComeBack()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite, The.Configuration with { Limits = new LimitConfiguration { Tokens = 2 } });
        var library = new Library(collector.Http);
        await Library.ErrorAsync(await library.RefreshAsync("a"));
        await Library.ErrorAsync(await library.RefreshAsync("b"));

        using var response = await library.RefreshAsync("c");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
