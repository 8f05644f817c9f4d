using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Itential.Diagnostics.Logging;

/// <summary>What one logger does under one state: pass on to the application's logger, or write from a level on.</summary>
internal sealed class LoggerView(string name, LogState state, bool isTraced)
{
    private readonly ItentialLogLevel _level = state.LevelOf(name, isTraced);
    private readonly LogLevel _minimum = MinimumOf(state.LevelOf(name, isTraced));

    public LogState State { get; } = state;

    public ILogger? Inner { get; } = state.Attached is { } attached ? InnerOf(attached.Factory, name, isTraced) : null;

    public bool IsEnabled(LogLevel level) => Inner is null ? level >= _minimum && level < LogLevel.None : Inner.IsEnabled(level);

    public bool IsEnabled(ItentialLogLevel level) => Inner is null ? Writes(level) : level < ItentialLogLevel.None && Inner.IsEnabled(level.ToLogLevel());

    public bool Writes(ItentialLogLevel level) => level >= _level && level < ItentialLogLevel.None;

    // A limit between two names lets pass what is above it, so it counts as the higher name. Fatal records are critical ones to .NET.
    private static LogLevel MinimumOf(ItentialLogLevel limit) => limit switch
    {
        <= ItentialLogLevel.Trace => LogLevel.Trace,
        <= ItentialLogLevel.Debug => LogLevel.Debug,
        <= ItentialLogLevel.Information => LogLevel.Information,
        <= ItentialLogLevel.Warning => LogLevel.Warning,
        <= ItentialLogLevel.Error => LogLevel.Error,
        <= ItentialLogLevel.Fatal => LogLevel.Critical,
        _ => LogLevel.None,
    };

    private static ILogger InnerOf(ILoggerFactory factory, string name, bool isTraced)
    {
        try
        {
            var logger = factory.CreateLogger(name);
            return isTraced ? RedactingLoggers.Unwrap(logger) : logger;
        }
        catch (ObjectDisposedException)
        {
            // The application threw its factory away and left it here. That is no reason for the SDK to fail.
            return NullLogger.Instance;
        }
    }
}
