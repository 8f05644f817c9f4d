using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>Keeps what a provider is handed, as objects.</summary>
internal sealed class StateCapturingProvider : ILoggerProvider
{
    public ConcurrentQueue<CapturedRecord> Records { get; } = new();

    public ConcurrentQueue<object> Scopes { get; } = new();

    public int Disposals { get; private set; }

    public CapturedRecord Last => Records.Last();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose() => Disposals++;

    private sealed class Logger(StateCapturingProvider owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            owner.Scopes.Enqueue(state);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            owner.Records.Enqueue(new CapturedRecord(category, logLevel, eventId, state, exception, formatter(state, exception)));
    }
}
