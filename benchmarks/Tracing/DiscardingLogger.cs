using Microsoft.Extensions.Logging;

namespace Benchmarks.Tracing;

/// <summary>Takes every record at level Trace, and formats it if asked.</summary>
internal sealed class DiscardingLogger(bool formats) : ILogger
{
    public int Length { get; private set; }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (formats)
        {
            Length += formatter(state, exception).Length;
        }
    }
}
