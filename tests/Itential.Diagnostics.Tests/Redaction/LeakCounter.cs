using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>Counts records, and keeps those that show what every one of them must hide.</summary>
internal sealed class LeakCounter : ILoggerProvider, ILogger
{
    private long _records;

    public long Records => Interlocked.Read(ref _records);

    public ConcurrentQueue<string> Leaks { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref _records);
        var text = formatter(state, exception);
        if (text.Contains("hunter2", StringComparison.Ordinal) || text.Contains("4711", StringComparison.Ordinal) || $"{state}".Contains("hunter2", StringComparison.Ordinal))
        {
            Leaks.Enqueue(text);
        }
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
