using Microsoft.Extensions.Logging;

namespace Benchmarks.Tracing;

/// <summary>Takes every record, formats it if asked to, and throws it away.</summary>
internal sealed class DiscardingLogger(bool formats) : ILoggerFactory, ILogger
{
    public int Length { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (formats)
        {
            Length = formatter(state, exception).Length;
        }
    }

    public void Dispose()
    {
    }
}
