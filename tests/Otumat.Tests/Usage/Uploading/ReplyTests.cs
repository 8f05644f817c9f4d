using System.Globalization;
using Microsoft.AspNetCore.Http;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Uploading;

/// <summary>What a person is told of an answer, and when it is tried again.</summary>
public sealed class ReplyTests
{
    private const string Events = "POST /api/usage-event";
    private const string Token = "POST /auth/token";

    [Fact]
    public async Task Redirect_IsNotFollowed_AndSaid()
    {
        await using var server = await FakeUsageServer.StartAsync();
        server.Answer(Events, Replies.Redirect("/elsewhere"));

        var result = await UploadAsync(server);

        Assert.Equal(UploadOutcome.Failed, result.Outcome);
        Assert.Contains("answered 302, and redirects are not followed", result.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Requests, request => request.Target.Contains("elsewhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RetryAfter_AsADate_IsHonoured()
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        server.Answer(Events, context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = (clock.GetUtcNow() + TimeSpan.FromHours(5)).ToString("r", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });

        var result = await UploadAsync(server, clock);

        Assert.Equal(UploadOutcome.Failed, result.Outcome);
        Assert.InRange(result.RetryAfter!.Value, TimeSpan.FromHours(5), TimeSpan.FromHours(6));
    }

    [Theory]
    [InlineData("{\"error\":\"invalid_scope\",\"error_description\":\"No such scope.\"}", "answered 400 invalid_scope No such scope.")]
    [InlineData("{\"error\":\"invalid_scope\"}", "answered 400 invalid_scope.")]
    [InlineData("{}", "answered 400 Bad Request.")]
    [InlineData("", "answered 400 Bad Request.")]
    [InlineData("<html>", "answered 400 Bad Request.")]
    public async Task FaultOfTheTokenRoute_IsSaidAsTheServerSaysIt(string body, string said)
    {
        await using var server = await FakeUsageServer.StartAsync();
        server.Answer(Token, Replies.Body(body, "application/json", 400, []));
        await using var person = new Person(server);

        var result = await person.Agent().EnrollAsync(new EnrollmentOptions { OpenBrowser = FakeUsageServer.Visit }, Person.Ct);

        Assert.Equal(EnrollmentOutcome.Failed, result.Outcome);
        Assert.Contains(said, result.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"access_token\":\"\"}")]
    [InlineData("{\"access_token\":null}")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task Answer_WithoutATokenInIt_IsAFailure(string body)
    {
        await using var server = await FakeUsageServer.StartAsync();
        server.Answer(Token, Replies.Json(body));
        await using var person = new Person(server);

        var result = await person.Agent().EnrollAsync(new EnrollmentOptions { OpenBrowser = FakeUsageServer.Visit }, Person.Ct);

        Assert.Equal(EnrollmentOutcome.Failed, result.Outcome);
        Assert.Contains("not what was asked for", result.Message, StringComparison.Ordinal);
        Assert.Null(await person.TokensAsync());
    }

    [Theory]
    [InlineData("\"expires_in\":3600", 55 * 60)]
    [InlineData("\"expires_in\":400", 300)]
    [InlineData("\"expires_in\":0", 55 * 60)]
    [InlineData("\"expires_in\":-1", 55 * 60)]
    [InlineData("\"expires_in\":1e300", 55 * 60)]
    [InlineData("\"scope\":\"usage\"", 55 * 60)]
    public async Task Lifetime_IsUsedUpToItsLastQuarter_AndAnOddOneIsAnHour(string field, int seconds)
    {
        var clock = new ManualTimeProvider();
        await using var server = await FakeUsageServer.StartAsync();
        server.Answer(Token, Replies.Json($"{{\"access_token\":\"a\",{field}}}"));
        await using var person = new Person(server, options => options with { TimeProvider = clock });

        await person.AgreedAsync();

        Assert.Equal(clock.GetUtcNow().AddSeconds(seconds), (await person.TokensAsync())!.RenewAt);
    }

    private static async Task<UploadResult> UploadAsync(FakeUsageServer server, TimeProvider? clock = null)
    {
        await using var person = new Person(server, options => clock is null ? options : options with { TimeProvider = clock });
        var agent = await person.AgreedAsync();
        agent.Log("import");
        return await agent.UploadAsync(Person.Ct);
    }
}
