using Itential.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Logging;

/// <summary>A logger that follows the settings in force, whenever it was obtained.</summary>
/// <param name="name">Its name.</param>
/// <param name="isTraced">Whether it is for a traced type's calls.</param>
internal sealed class FacadeLogger(string name, bool isTraced = false) : ILogger
{
    private volatile LoggerView _view = new(name, LogSettings.Current, isTraced);

    public bool IsEnabled(LogLevel logLevel) => View().IsEnabled(logLevel);

    public bool IsEnabled(ItentialLogLevel level) => View().IsEnabled(level);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => View().Inner?.BeginScope(state);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        var view = View();
        var level = logLevel.ToItentialLogLevel(eventId);
        if (view.Inner is { } inner)
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
        else if (view.Writes(level))
        {
            Write(level, formatter(state, exception), exception, TraceRecords.Is<TState>());
        }
    }

    /// <summary>Writes a plain text: braces and percent signs mean nothing in it.</summary>
    public void Write(ItentialLogLevel level, string message, Exception? exception = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        var view = View();
        if (view.Inner is null && view.Writes(level))
        {
            LineWriter.Write(name, level, message, exception);
        }
        else if (level < ItentialLogLevel.None)
        {
            view.Inner?.Log(level.ToLogLevel(), LogEvents.Of(level), message, exception, static (text, _) => text);
        }
    }

    private void Write(ItentialLogLevel level, string message, Exception? exception, bool isTrace)
    {
        if (isTrace)
        {
            LineWriter.WriteTrace(name, message);
        }
        else
        {
            LineWriter.Write(name, level, message, exception);
        }
    }

    private LoggerView View()
    {
        var view = _view;
        var state = LogSettings.Current;
        if (!ReferenceEquals(view.State, state))
        {
            view = new LoggerView(name, state, isTraced);
            _view = view;
        }

        return view;
    }
}
