using Itential.Diagnostics;
using Itential.Refit;
using Itential.Refit.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Platform.Tests.Connections;

public sealed class RequestLoggingTests : IDisposable
{
    private const string Category = "Debug Itential.Refit.Requests: ";

    private readonly CapturingLoggerProvider _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task RawVerb_IsLoggedWithThePathThatWasSentAndNoQuery()
    {
        await using var server = await Some.ServerAsync();
        using var client = Client(server, options => options.TimeProvider = new ManualTimeProvider());

        await client.GetAsync("/a b/c?x=1", new QueryParameters { { "y", "2" } });
        client.Delete("things/7");
        await client.Health.GetHealthStatusAsync();

        Assert.Equal(
            ["POST /login -> 200 (0.00ms)", "GET /a%20b/c -> 200 (0.00ms)", "DELETE /things/7 -> 200 (0.00ms)", "GET /health/status -> 200 (0.00ms)"],
            Texts());
    }

    [Fact]
    public async Task Client_ThatOptedOut_WritesItsSessionLinesOnly()
    {
        await using var server = await Some.ServerAsync();
        using var client = Client(server, options => options.RequestLogging.Enabled = false);

        await client.GetAsync("/x");

        Assert.Empty(Texts());
        Assert.Contains(_log.Lines, line => line.Contains("Itential.Refit.Authentication", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RawVerb_WithEverythingAsked_HidesSecretsAndGivesTheSameAnswer()
    {
        await using var server = await Some.ServerAsync();
        server["POST /x"] = Replies.Json($$"""{"password":"{{Some.Password}}","n":1}""", "token=other-session-value; Path=/");
        using var client = Client(server, All);

        var answer = await client.PostAsync("/x", new QueryParameters { { "access_token", Some.SessionToken } }, new System.Text.Json.Nodes.JsonObject { ["secret"] = Some.ClientSecret });

        Assert.Equal(1, (int)answer.Json()!["n"]!);
        Assert.Contains(_log.Lines, line => line.Contains("POST /x?access_token=*** answer body: {\"password\":\"[REDACTED_", StringComparison.Ordinal));
        Assert.Contains(_log.Lines, line => line.Contains("request body: {\"secret\":\"[REDACTED_", StringComparison.Ordinal));
        Assert.All(
            [Some.Password, Some.ClientSecret, Some.SessionToken, "other-session-value"],
            secret => Assert.DoesNotContain(_log.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Container_OptionsOfAnInstance_ReachItsClient()
    {
        await using var server = await Some.ServerAsync();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        services.AddItentialPlatform(options =>
        {
            (options.BaseAddress, options.Token, options.RequestLogging.Level) = (server.BaseAddress, Some.SessionToken, LogLevel.Information);
        });
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IPlatformClient>().Health.GetHealthStatusAsync();

        Assert.Single(_log.Lines, line => line.StartsWith("Information Itential.Refit.Requests: ", StringComparison.Ordinal) && line.Contains("GET /health/status -> 200 (", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Credential_OfALiveClient_IsKnownBeforeItsFirstCall(bool oauth)
    {
        var secret = Guid.NewGuid().ToString("n");
        await using var server = await Some.ServerAsync();
        var options = oauth ? Some.OAuthOptions(server.BaseAddress) : Some.UserOptions(server.BaseAddress);
        options.Password = oauth ? null : secret;
        options.ClientSecret = oauth ? secret : null;

        using (PlatformClient.Create(options))
        {
            Assert.Equal("see [REDACTED_KNOWN_SECRET]", SensitiveDataScanner.Default.Redact("see " + secret));
        }

        Assert.Equal("see " + secret, SensitiveDataScanner.Default.Redact("see " + secret));
    }

    private static void All(PlatformOptions options) =>
        options.RequestLogging = new RequestLoggingOptions { IncludeQuery = true, IncludeHeaders = true, IncludeBodies = true };

    private PlatformClient Client(RecordingServer server, Action<PlatformOptions> configure)
    {
        var options = Some.UserOptions(server.BaseAddress);
        options.LoggerFactory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        configure(options);
        return PlatformClient.Create(options);
    }

    private IEnumerable<string> Texts() => _log.Lines
        .Where(line => line.StartsWith(Category, StringComparison.Ordinal))
        .Select(line => line[(line.LastIndexOf('}') + 1)..])
        .Select(line => line[line.IndexOfAny(['P', 'G', 'D'])..]);
}
