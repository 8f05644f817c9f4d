using System.Collections.Concurrent;
using Itential.Diagnostics;
using Microsoft.Extensions.Logging;

namespace AotSmoke.Tracing;

/// <summary>Keeps what is logged while it lives.</summary>
internal sealed class TraceLines : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public TraceLines()
    {
        ItentialLog.LoggerFactory = this;
    }

    public int Count(string part) => _lines.Count(line => line.Contains(part, StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(formatter(state, exception));

    public void Dispose() => ItentialLog.LoggerFactory = null;
}
