using System.Diagnostics;
using Itential.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Quickstart.Output;

/// <summary>Lets the SDK log to the screen, and trace there if asked to.</summary>
internal sealed class ScreenLog : IDisposable
{
    private readonly ActivityListener? _listener;

    public ScreenLog(Screen screen, bool trace)
    {
        var level = trace ? LogLevel.Trace : LogLevel.Information;
        Factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(level).AddProvider(new ScreenLoggerProvider(screen)));
        if (trace)
        {
            // What happens inside the SDK logs here too, and activities tell which call lies in which.
            ItentialLog.LoggerFactory = Factory;
            _listener = new ActivityListener
            {
                ShouldListenTo = static source => source.Name == "Itential",
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            };
            ActivitySource.AddActivityListener(_listener);
        }
    }

    public ILoggerFactory Factory { get; }

    public void Dispose()
    {
        _listener?.Dispose();
        ItentialLog.LoggerFactory = null;
        Factory.Dispose();
    }
}
