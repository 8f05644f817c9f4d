using Itential.Diagnostics;
using Itential.Gateway;
using Itential.Refit;
using Itential.Refit.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Gateway.Tests.Secrecy;

/// <summary>The whole SDK at level Trace, with everything captured that it, HttpClient and .NET say while it goes through good and bad.</summary>
[Collection(nameof(WholeProcess))]
public sealed class WholeSdkTests
{
    private const string Cookie = "gateway-cookie-value";
    private const string Rotated = "rotated-token-value";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LogsActivitiesMetricsAndExceptions_OfEverything_HoldNoSecret(bool cookie)
    {
        using var telemetry = new Telemetry();
        var log = new CapturingLoggerProvider();
        var time = new ManualTimeProvider();
        var server = await Some.ServerAsync();
        if (cookie)
        {
            server[Some.Login] = Replies.Json("{}", $"AutomationGatewayToken={Cookie}; Path=/; HttpOnly");
        }

        await using var provider = Container(server.BaseAddress, log, time);
        ItentialLog.LoggerFactory = provider.GetRequiredService<ILoggerFactory>();
        List<Exception?> errors = [];
        try
        {
            await LiveThroughAsync(provider.GetRequiredService<IGatewayClient>(), cookie ? Cookie : Some.Token, server, time, errors);
        }
        finally
        {
            ItentialLog.LoggerFactory = null;
            await server.DisposeAsync();
        }

        // The capture itself has caught what it should.
        Assert.Equal(8, errors.Count);
        Assert.DoesNotContain(null, errors);
        Assert.Contains(log.Lines, line => line.Contains("← Itential.Gateway.IGatewaySystemApi.GetStatusAsync (", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("← Itential.Gateway.IGatewaySystemApi.GetStatusAsync (exception, ", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("← Itential.Gateway.IGatewaySystemApi.GetStatusAsync (canceled, ", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("GET /status -> 500 (", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains("System.Net.Http.HttpClient", StringComparison.Ordinal));
        Assert.Contains(telemetry.Lines, line => line.StartsWith("activity Itential/Itential.Gateway.IGatewaySystemApi.GetStatusAsync", StringComparison.Ordinal));
        Assert.Contains(telemetry.Lines, line => line.StartsWith("metric itential.method.duration", StringComparison.Ordinal));

        var everything = log.Lines.Concat(telemetry.Lines).Concat(errors.Select(error => error!.ToString())).ToList();
        string[] secrets = [Some.Password, Uri.EscapeDataString(Some.Password), cookie ? Cookie : Some.Token, Rotated];
        Assert.All(secrets, secret => Assert.DoesNotContain(everything, text => text.Contains(secret, StringComparison.Ordinal)));
    }

    private static ServiceProvider Container(Uri address, CapturingLoggerProvider log, ManualTimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log).AddSensitiveDataRedaction());
        services.AddItentialGateway(options =>
        {
            options.BaseAddress = address;
            options.Ttl = TimeSpan.FromMinutes(30);
            options.RequestLogging = new RequestLoggingOptions { IncludeQuery = true, IncludeHeaders = true, IncludeBodies = true };
            (options.User, options.Password) = (Some.User, Some.Password);
        });
        return services.BuildServiceProvider();
    }

    private static async Task LiveThroughAsync(IGatewayClient client, string credential, RecordingServer server, ManualTimeProvider time, List<Exception?> errors)
    {
        async Task FailAsync(Func<Task> call) => errors.Add(await Record.ExceptionAsync(call));

        await client.AuthenticateAsync();
        server["GET /api/v2.0/rotate"] = Replies.Text("", $"token={Rotated}; Path=/");
        await client.GetAsync("/rotate");
        await client.System.GetStatusAsync();
        client.Get("/x", new QueryParameters { { "password", Some.Password } });

        time.Advance(TimeSpan.FromMinutes(31));
        await client.System.GetStatusAsync();

        server["GET /api/v2.0/status"] = Replies.Status(401, $"no {credential}");
        await FailAsync(() => client.System.GetStatusAsync());
        server["GET /api/v2.0/status"] = Replies.Status(500, $"password={Some.Password} token={credential}");
        await FailAsync(() => client.System.GetStatusAsync());
        server["GET /api/v2.0/status"] = Replies.Json($"{{\"token\": \"{credential}\"");
        await FailAsync(() => client.System.GetStatusAsync());

        var reached = new TaskCompletionSource();
        server["GET /api/v2.0/status"] = Replies.Never(reached);
        using var cancellation = new CancellationTokenSource();
        var running = client.System.GetStatusAsync(cancellationToken: cancellation.Token);
        await reached.Task;
        await cancellation.CancelAsync();
        await FailAsync(() => running);

        client.Sessions.Invalidate();
        server[Some.Login] = Replies.Status(403, $"{Some.Password} {credential}");
        await FailAsync(() => client.GetAsync("/x"));
        client.Sessions.Invalidate();
        errors.Add(Record.Exception(() => client.Get("/x")));

        await server.DisposeAsync();
        client.Sessions.Invalidate();
        await FailAsync(() => client.GetAsync("/x"));
        errors.Add(Record.Exception(() => client.Get("/x")));
    }
}
