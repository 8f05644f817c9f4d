using Itential.Diagnostics.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>An application whose log is captured behind redaction.</summary>
internal sealed class LogHarness : IDisposable
{
    private readonly ServiceProvider _services;

    public LogHarness(Action<ILoggingBuilder> configure, Action<IServiceCollection>? configureServices = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => configure(logging.SetMinimumLevel(LogLevel.Trace)));
        configureServices?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public StateCapturingProvider Provider { get; } = new();

    public IServiceProvider Services => _services;

    public ILoggerFactory Factory => _services.GetRequiredService<ILoggerFactory>();

    public static LogHarness Redacting()
    {
        LogHarness? harness = null;
        harness = new LogHarness(_ => { }, services => services.AddLogging(logging => logging.AddSensitiveDataRedaction()));
        harness.Factory.AddProvider(harness.Provider);
        return harness;
    }

    public ILogger Logger(string category = "App") => Factory.CreateLogger(category);

    public void Dispose()
    {
        _services.Dispose();
        Provider.Dispose();
    }
}
