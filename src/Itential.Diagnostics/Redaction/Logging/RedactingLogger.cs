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
        var values = _redactor.RedactValues(state, ref text, out var changed);
        var message = scanner.Redact(text) ?? "";
        var shown = ExceptionRedactor.Redact(exception, scanner);
        if (state is string)
        {
            Inner.Log(logLevel, eventId, message, shown, static (message, _) => message);
        }
        else if (!changed && (object)message == text && _redactor.IsClean(state))
        {
            Inner.Log(logLevel, eventId, state, shown, (_, _) => message);
        }
        else
        {
            Inner.Log(logLevel, eventId, new RedactedState(message, values), shown, static (state, _) => state.ToString());
        }
    }
}
