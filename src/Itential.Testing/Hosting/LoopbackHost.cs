using System.Net;
using System.Security.Cryptography.X509Certificates;
using Itential.Testing.Certificates;
using Itential.Testing.Faults;
using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Itential.Testing.Hosting;

/// <summary>A web server on the loopback address, with the pipeline that both products share: count, fault, session, endpoint.</summary>
internal sealed class LoopbackHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly X509Certificate2? _certificate;
    private readonly CancellationTokenSource _stopping = new();
    private int _isDisposed;

    private LoopbackHost(HostSettings settings)
    {
        Counters = settings.Counters;
        _certificate = settings.UseTls ? LoopbackCertificate.Create(TimeProvider.System.GetUtcNow()) : null;
        Certificate = _certificate is null ? null : LoopbackCertificate.WithoutKey(_certificate);
        _app = Build(settings, _certificate);
        Map(settings);
    }

    public Uri BaseAddress { get; private set; } = new("http://127.0.0.1/");

    public X509Certificate2? Certificate { get; }

    public TrafficCounters Counters { get; }

    public FaultPlan Faults { get; } = new();

    public static async Task<LoopbackHost> StartAsync(HostSettings settings, CancellationToken cancellationToken)
    {
        var host = new LoopbackHost(settings);
        try
        {
            await host._app.StartAsync(cancellationToken).ConfigureAwait(false);
            host.BaseAddress = new Uri(host._app.Urls.First());
            return host;
        }
        catch
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
        _certificate?.Dispose();
    }

    private static WebApplication Build(HostSettings settings, X509Certificate2? certificate)
    {
        // The empty builder reads neither files nor variables of the process that the server is a guest of, and writes no log.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, settings.Port, listen =>
            {
                listen.Use(next => new ConnectionCount(settings.Counters, next).RunAsync);
                if (certificate is not null)
                {
                    listen.UseHttps(certificate);
                }
            });
        });
        return builder.Build();
    }

    private void Map(HostSettings settings)
    {
        var traffic = new TrafficMiddleware(Counters, settings.Policy);
        var faults = new FaultMiddleware(Faults, settings.Clock, _stopping.Token);
        var sessions = new SessionMiddleware(settings.Policy, Counters, settings.RotateCookie);
        _app.UseRouting();
        _app.Use(next => context => traffic.InvokeAsync(context, next));
        _app.Use(next => context => faults.InvokeAsync(context, next));
        _app.Use(next => context => sessions.InvokeAsync(context, next));
        settings.MapRoutes(_app);
    }
}
