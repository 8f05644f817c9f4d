using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Quickstart.Output;

/// <summary>Writes log lines to the screen, those of a traced call further in than those of the call around it.</summary>
internal sealed class ScreenLogger(Screen screen) : ILogger
{
    private const int Indent = 2;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        screen.LogLine(new string(' ', Depth() * Indent) + formatter(state, exception));

    private static int Depth()
    {
        var depth = 0;
        for (var activity = Activity.Current?.Parent; activity is not null; activity = activity.Parent)
        {
            depth++;
        }

        return depth;
    }
}
