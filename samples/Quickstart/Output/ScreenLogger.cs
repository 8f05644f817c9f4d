using Microsoft.Extensions.Logging;

namespace Quickstart.Output;

/// <summary>Writes log lines to the screen, from <see cref="LogLevel.Information"/> on.</summary>
internal sealed class ScreenLogger(Screen screen) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            screen.LogLine(formatter(state, exception));
        }
    }
}
