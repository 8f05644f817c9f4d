using Itential.Diagnostics;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Platform.Tests.Secrecy;

/// <summary>The whole SDK at level Trace, with everything captured that it, HttpClient and .NET say while it goes through good and bad.</summary>
[Collection(nameof(WholeProcess))]
public sealed class WholeSdkTests
{
    private const string Rotated = "rotated-token-value";

    private static readonly string[] Secrets =
    [
        Some.Password, Uri.EscapeDataString(Some.Password), Some.ClientSecret, Uri.EscapeDataString(Some.ClientSecret), Some.SessionToken, Rotated,
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LogsActivitiesMetricsAndExceptions_OfEverything_HoldNoSecret(bool oauth)
    {
        using var telemetry = new Telemetry();
        var log = new CapturingLoggerProvider();
        var time = new ManualTimeProvider();
        var server = await Some.ServerAsync();
        await using var provider = Container(oauth, server.BaseAddress, log, time);
        ItentialLog.LoggerFactory = provider.GetRequiredService<ILoggerFactory>();
        List<Exception?> errors = [];
        try
        {
            await LiveThroughAsync(provider.GetRequiredService<IPlatformClient>(), server, time, errors);
        }
        finally
        {
            ItentialLog.LoggerFactory = null;
            await server.DisposeAsync();
        }

        // The capture itself has caught what it should.
        Assert.Equal(8, errors.Count);
        Assert.DoesNotContain(null, errors);
        Assert.Contains(log.Lines, line => line.Contains("← Itential.Platform.IHealthApi.GetHealthStatusAsync (", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("← Itential.Platform.IHealthApi.GetHealthStatusAsync (exception, ", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("← Itential.Platform.IHealthApi.GetHealthStatusAsync (canceled, ", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("GET /health/status -> 500 (", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("System.Net.Http.HttpClient", StringComparison.Ordinal));
        Assert.Contains(telemetry.Lines, line => line.StartsWith("activity Itential/Itential.Platform.IHealthApi.GetHealthStatusAsync", StringComparison.Ordinal));
        Assert.Contains(telemetry.Lines, line => line.StartsWith("metric itential.method.duration", StringComparison.Ordinal));

        var everything = log.Lines.Concat(telemetry.Lines).Concat(errors.Select(error => error!.ToString())).ToList();
        Assert.All(Secrets, secret => Assert.DoesNotContain(everything, text => text.Contains(secret, StringComparison.Ordinal)));
    }

    private static ServiceProvider Container(bool oauth, Uri address, CapturingLoggerProvider log, ManualTimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log).AddSensitiveDataRedaction());
        services.AddItentialPlatform(options =>
        {
            options.BaseAddress = address;
            options.Ttl = TimeSpan.FromMinutes(30);
            options.RequestLogging = new RequestLoggingOptions { IncludeQuery = true, IncludeHeaders = true, IncludeBodies = true };
            if (oauth)
            {
                (options.ClientId, options.ClientSecret) = (Some.ClientId, Some.ClientSecret);
            }
            else
            {
                (options.User, options.Password) = (Some.User, Some.Password);
            }
        });
        return services.BuildServiceProvider();
    }

    private static async Task LiveThroughAsync(IPlatformClient client, RecordingServer server, ManualTimeProvider time, List<Exception?> errors)
    {
        async Task FailAsync(Func<Task> call) => errors.Add(await Record.ExceptionAsync(call));

        await client.AuthenticateAsync();
        server["GET /rotate"] = Replies.Text("", $"token={Rotated}; Path=/");
        await client.GetAsync("/rotate");
        await client.Health.GetHealthStatusAsync();
        client.Get("/x", new QueryParameters { { "password", Some.Password } });

        time.Advance(TimeSpan.FromMinutes(31));
        await client.Health.GetHealthStatusAsync();

        server["GET /health/status"] = Replies.Status(401, $"no {Some.SessionToken}");
        await FailAsync(() => client.Health.GetHealthStatusAsync());
        server["GET /health/status"] = Replies.Status(500, $"password={Some.Password} token={Some.SessionToken}");
        await FailAsync(() => client.Health.GetHealthStatusAsync());
        server["GET /health/status"] = Replies.Json($"{{\"token\": \"{Some.SessionToken}\"");
        await FailAsync(() => client.Health.GetHealthStatusAsync());

        var reached = new TaskCompletionSource();
        server["GET /health/status"] = Replies.Never(reached);
        using var cancellation = new CancellationTokenSource();
        var running = client.Health.GetHealthStatusAsync(cancellationToken: cancellation.Token);
        await reached.Task;
        await cancellation.CancelAsync();
        await FailAsync(() => running);

        client.Sessions.Invalidate();
        server["POST /login"] = Replies.Status(403, $"{Some.Password} {Some.ClientSecret}");
        server["POST /oauth/token"] = Replies.Status(403, $"{Some.Password} {Some.ClientSecret}");
        await FailAsync(() => client.GetAsync("/x"));
        client.Sessions.Invalidate();
        errors.Add(Record.Exception(() => client.Get("/x")));

        await server.DisposeAsync();
        client.Sessions.Invalidate();
        await FailAsync(() => client.GetAsync("/x"));
        errors.Add(Record.Exception(() => client.Get("/x")));
    }
}
