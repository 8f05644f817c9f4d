using Itential.Diagnostics;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Gateway.Tests.Connections;

public sealed class RequestLoggingTests
{
    [Fact]
    public async Task Call_OfEachKind_IsOneLineWithoutSecret()
    {
        var log = new CapturingLoggerProvider();
        await using var server = await Some.ServerAsync();
        var options = Some.Options(server.BaseAddress);
        options.TimeProvider = new ManualTimeProvider();
        options.LoggerFactory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        using var client = GatewayClient.Create(options);

        await client.System.GetStatusAsync();
        await client.GetAsync("/devices/r1");

        var lines = log.Lines.Where(line => line.StartsWith("Debug Itential.Refit.Requests: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, lines.Count);
        Assert.EndsWith("POST /api/v2.0/login -> 200 (0.00ms)", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("GET /status -> 200 (0.00ms)", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("GET /api/v2.0/devices/r1 -> 200 (0.00ms)", lines[2], StringComparison.Ordinal);
        Assert.All([Some.Password, Some.Token], secret => Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Secrets_OfALiveClient_AreKnownUntilItIsDisposed()
    {
        var (password, token) = (Guid.NewGuid().ToString("n"), Guid.NewGuid().ToString("n"));
        await using var server = await Some.ServerAsync();
        server[Some.Login] = Replies.Json($$"""{"token":"{{token}}"}""");
        var options = Some.Options(server.BaseAddress);
        options.Password = password;

        using (var client = GatewayClient.Create(options))
        {
            Assert.True(IsKnown(password));
            await client.AuthenticateAsync();
            Assert.True(IsKnown(token));
        }

        Assert.False(IsKnown(password) || IsKnown(token));
    }

    private static bool IsKnown(string secret) => SensitiveDataScanner.Default.GetSensitiveDataTypes(secret).Contains("known_secret");
}
