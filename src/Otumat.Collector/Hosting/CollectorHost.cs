using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using IPNetwork = System.Net.IPNetwork;
using Secret = Itential.Diagnostics.Secret;

namespace Otumat.Collector;

/// <summary>A running collector.</summary>
internal sealed class CollectorHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private CollectorHost(WebApplication app) => _app = app;

    /// <summary>Where it listens, with the ports that the system chose.</summary>
    public IReadOnlyCollection<string> Addresses => [.. _app.Urls];

    /// <summary>The administrator's token, in the one start that made it.</summary>
    public Secret? NewToken { get; private init; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Prepares the database and takes requests.</summary>
    public static async Task<CollectorHost> StartAsync(CollectorSettings settings, CancellationToken cancellationToken)
    {
        var app = Build(settings);
        try
        {
            var token = await PrepareAsync(app.Services, cancellationToken).ConfigureAwait(false);
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new CollectorHost(app) { NewToken = token };
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Runs until the process is told to end, and until what it has taken is stored.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    /// <summary>Takes no more requests, answers those that run, and commits what waits.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<Secret?> PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<IDatabase>();
        await database.PrepareAsync(cancellationToken).ConfigureAwait(false);

        // One collector at a time: else two that start at once would each make a key, and not know the other's.
        return await database.AloneAsync(
            () =>
            {
                services.GetRequiredService<IDataProtectionProvider>().CreateProtector("first").Protect([0]);
                return services.GetRequiredService<AdministratorToken>().CreateAsync(cancellationToken);
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static WebApplication Build(CollectorSettings settings)
    {
        var limits = settings.Configuration.Limits;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelHttpsConfiguration().UseUrls([.. settings.Addresses]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.FormBytes;
        });
        CollectorLog.Configure(builder.Logging, settings.Log);
        builder.Services.AddCollector(settings);
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>()
            .Configure<CollectorMetrics>((options, metrics) => RateLimits.Configure(options, limits, metrics));
        var app = builder.Build();
        Use(app, settings);
        app.MapCollector(settings.Configuration);
        return app;
    }

    private static void Use(WebApplication app, CollectorSettings settings)
    {
        var metrics = app.Services.GetRequiredService<CollectorMetrics>();
        app.Use(next => context => RequestCounting.InvokeAsync(context, next, metrics));
        if (settings.BehindProxy)
        {
            app.UseForwardedHeaders(Forwarding(settings.Configuration));
        }

        app.Use(next => context => SecurityHeaders.InvokeAsync(context, next));
        app.Use(next => context => FaultAnswers.InvokeAsync(context, next, app.Logger));
        if (settings.BehindProxy)
        {
            app.Use(next => context => TransportGuard.InvokeAsync(context, next));
        }

        app.UseRouting();
        app.UseRateLimiter();
    }

    private static ForwardedHeadersOptions Forwarding(CollectorConfiguration configuration)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };
        foreach (var proxy in configuration.Proxies)
        {
            options.KnownIPNetworks.Add(IPNetwork.Parse(proxy));
        }

        return options;
    }
}
