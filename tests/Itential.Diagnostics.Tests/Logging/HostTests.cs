using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Diagnostics.Tests.Logging;

[Collection(nameof(FacadeCollection))]
public sealed class HostTests : IDisposable
{
    private const string DefaultLevel = "Logging:LogLevel:Default";

    private readonly FacadeScope _facade = new();
    private readonly CapturingLoggerProvider _captured = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _facade.Dispose();

    [Fact]
    public async Task Host_WhileItRuns_TakesTheFacadesRecords()
    {
        var logger = ItentialLog.GetLogger("job");
        using var host = Build(_captured);
        logger.LogWarning("before");

        await host.StartAsync(Cancellation);
        logger.LogWarning("during");
        await host.StopAsync(Cancellation);
        logger.LogWarning("after");

        Assert.Equal(["Warning itential.job: {OriginalFormat}=during  during"], FacadeLines(_captured));
        Assert.Null(LogSettings.Current.Attached);
    }

    [Fact]
    public async Task Host_AttachesBeforeItsServicesStart_AndDetachesAfterTheyStopped()
    {
        using var host = Build(_captured, services => services.AddHostedService<LoggingService>());

        await host.StartAsync(Cancellation);
        await host.StopAsync(Cancellation);

        Assert.Equal(
            ["Warning itential: {OriginalFormat}=starts  starts", "Warning itential: {OriginalFormat}=stops  stops"],
            FacadeLines(_captured));
    }

    [Fact]
    public async Task TwoHosts_TheLaterWins_AndStoppingItGivesBackToTheOther()
    {
        var second = new CapturingLoggerProvider();
        using var first = Build(_captured);
        using var later = Build(second);
        await first.StartAsync(Cancellation);
        await later.StartAsync(Cancellation);

        ItentialLog.Warning("to the later");
        await later.StopAsync(Cancellation);
        ItentialLog.Warning("to the first");
        await first.StopAsync(Cancellation);
        ItentialLog.Warning("to nobody");

        Assert.Equal(["Warning itential:   to the later"], FacadeLines(second));
        Assert.Equal(["Warning itential:   to the first"], FacadeLines(_captured));
    }

    [Fact]
    public async Task TwoHosts_StoppingTheFirst_DoesNotSilenceTheOther()
    {
        var second = new CapturingLoggerProvider();
        using var first = Build(_captured);
        using var later = Build(second);
        await first.StartAsync(Cancellation);
        await later.StartAsync(Cancellation);

        await first.StopAsync(Cancellation);
        ItentialLog.Warning("to the later");
        await later.StopAsync(Cancellation);

        Assert.Equal(["Warning itential:   to the later"], FacadeLines(second));
    }

    [Fact]
    public async Task Host_ThatStops_LeavesAFactoryThatWasSetSince()
    {
        using var foreign = new ForeignFactory();
        using var host = Build(_captured);
        await host.StartAsync(Cancellation);

        ItentialLog.LoggerFactory = foreign;
        await host.StopAsync(Cancellation);

        Assert.Same(foreign, LogSettings.Current.Attached?.Factory);
    }

    [Fact]
    public async Task Host_ThatIsDisposedWithoutStop_LetsGo()
    {
        using (var host = Build(_captured))
        {
            await host.StartAsync(Cancellation);
            Assert.NotNull(LogSettings.Current.Attached);
        }

        Assert.Null(LogSettings.Current.Attached);
    }

    [Fact]
    public async Task MayTrace_InAHost_FollowsItsConfigurationAndReloads()
    {
        using var host = Build(_captured);
        await host.StartAsync(Cancellation);
        Assert.False(ItentialLog.MayTrace);

        SetLevel(host, "Trace");
        Assert.True(ItentialLog.MayTrace);

        SetLevel(host, "Information");
        Assert.False(ItentialLog.MayTrace);

        await host.StopAsync(Cancellation);
        SetLevel(host, "Trace");
        Assert.False(ItentialLog.MayTrace);
    }

    [Fact]
    public async Task MayTrace_InAHostWithAForeignFactory_StaysOn()
    {
        using var foreign = new ForeignFactory();
        using var host = Build(_captured, services => services.AddSingleton<ILoggerFactory>(foreign));

        await host.StartAsync(Cancellation);

        Assert.True(ItentialLog.MayTrace);
        await host.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Host_WhoseFactoryIsTheFacades_WritesToStandardError()
    {
        using var host = Build(_captured, services => services.AddSingleton(ItentialLog.LoggerFactory));
        await host.StartAsync(Cancellation);
        ItentialLog.SetLevel(ItentialLogLevel.Warning);

        ItentialLog.Warning("text");
        await host.StopAsync(Cancellation);

        Assert.Equal(["[itential] WARNING: text"], _facade.Lines);
    }

    [Fact]
    public void AddItentialDiagnostics_CalledTwice_RegistersOnce()
    {
        var services = new ServiceCollection();

        services.AddItentialDiagnostics().AddItentialDiagnostics();

        Assert.Single(services, service => service.ServiceType == typeof(IHostedService));
        Assert.Null(LogSettings.Current.Attached);
    }

    private static IHost Build(CapturingLoggerProvider provider, Action<IServiceCollection>? configure = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new(DefaultLevel, "Information")]);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddProvider(provider);
        configure?.Invoke(builder.Services);
        builder.Services.AddItentialDiagnostics();
        return builder.Build();
    }

    private static void SetLevel(IHost host, string level)
    {
        var configuration = (IConfigurationRoot)host.Services.GetRequiredService<IConfiguration>();
        configuration[DefaultLevel] = level;
        configuration.Reload();
    }

    private static IEnumerable<string> FacadeLines(CapturingLoggerProvider provider) =>
        provider.Lines.Where(line => line.Contains(" itential", StringComparison.Ordinal));

    private sealed class LoggingService : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            ItentialLog.GetLogger().LogWarning("starts");
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            ItentialLog.GetLogger().LogWarning("stops");
            return Task.CompletedTask;
        }
    }
}
