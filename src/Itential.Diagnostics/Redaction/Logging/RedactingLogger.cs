using Itential.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Redaction;

/// <summary>Passes records on with their secrets replaced, and untouched when they have none.</summary>
internal sealed class RedactingLogger(ILogger inner, SensitiveDataScanner scanner) : ILogger
{
    private readonly StateRedactor _redactor = new(scanner);

    internal ILogger Inner { get; } = inner;

    public bool IsEnabled(LogLevel logLevel) => Inner.IsEnabled(logLevel);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        var redacted = _redactor.RedactScope(state);
        return redacted is TState same ? Inner.BeginScope(same) : Inner.BeginScope(redacted);
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (!Inner.IsEnabled(logLevel))
        {
            return;
        }

        if (TraceRecords.Is<TState>())
        {
            Inner.Log(logLevel, eventId, state, exception, formatter);
            return;
        }

        var text = formatter(state, exception);
        var shown = ExceptionRedactor.Redact(exception, scanner);
        if (_redactor.Redact(state, text) is { } redacted)
        {
            LogRedacted(logLevel, eventId, redacted, state is string, shown);
        }
        else
        {
            Inner.Log(logLevel, eventId, state, shown, (_, _) => text);
        }
    }

    private void LogRedacted(LogLevel logLevel, EventId eventId, RedactedState state, bool isText, Exception? exception)
    {
        if (isText)
        {
            Inner.Log(logLevel, eventId, state.ToString(), exception, static (text, _) => text);
        }
        else
        {
            Inner.Log(logLevel, eventId, state, exception, static (state, _) => state.ToString());
        }
    }
}
