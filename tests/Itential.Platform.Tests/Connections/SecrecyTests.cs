using Itential.Platform;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Platform.Tests.Connections;

public class SecrecyTests
{
    private static readonly string[] Secrets =
    [
        Some.Password, Uri.EscapeDataString(Some.Password), Some.ClientSecret, Uri.EscapeDataString(Some.ClientSecret), Some.SessionToken, "rotated-token-value",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LogsAndExceptions_AtTraceThroughLoginFailureAndExpiry_HoldNoSecret(bool oauth)
    {
        var log = new CapturingLoggerProvider();
        await using var server = await Some.ServerAsync();
        server["GET /rotate"] = Replies.Text("", "token=rotated-token-value; Path=/");
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddItentialPlatform(options =>
        {
            var set = oauth ? Some.OAuthOptions(server.BaseAddress) : Some.UserOptions(server.BaseAddress);
            (options.BaseAddress, options.User, options.Password, options.ClientId, options.ClientSecret) =
                (set.BaseAddress, set.User, set.Password, set.ClientId, set.ClientSecret);
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IPlatformClient>();
        List<Exception?> errors = [];

        await client.GetAsync("/rotate");
        client.Get("/x");
        server["GET /x"] = Replies.Status(401);
        errors.Add(await Record.ExceptionAsync(() => client.GetAsync("/x")));
        client.Sessions.Invalidate();
        server["POST /login"] = Replies.Status(403, $"{Some.Password} {Some.ClientSecret}");
        server["POST /oauth/token"] = Replies.Status(403, $"{Some.Password} {Some.ClientSecret}");
        errors.Add(await Record.ExceptionAsync(() => client.GetAsync("/x")));
        errors.Add(Record.Exception(() => client.Get("/x")));

        Assert.Equal(3, errors.Count(error => error is not null));
        Assert.NotEmpty(log.Lines);
        Assert.All(Secrets, secret =>
        {
            Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(errors, error => error!.ToString().Contains(secret, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Log_OfAClientWithoutContainer_GoesToItsOptionsFactory()
    {
        var log = new CapturingLoggerProvider();
        using var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        var time = new ManualTimeProvider();
        await using var server = await Some.ServerAsync();
        var options = Some.UserOptions(server.BaseAddress);
        options.LoggerFactory = factory;
        options.TimeProvider = time;
        options.Ttl = TimeSpan.FromSeconds(1800);
        using var client = PlatformClient.Create(options);

        await client.GetAsync("/x");
        time.Advance(TimeSpan.FromSeconds(1801.2));
        await client.GetAsync("/x");

        Assert.Single(log.Lines, line => line.EndsWith("Auth TTL exceeded (1801.2s >= 1800s)", StringComparison.Ordinal));
        Assert.Single(log.Lines, line => line.EndsWith("Forcing reauthentication due to timeout", StringComparison.Ordinal));
    }
}
