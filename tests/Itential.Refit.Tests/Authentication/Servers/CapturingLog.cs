using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Tests.Authentication.Servers;

/// <summary>Keeps every line, with its values and its exception.</summary>
internal sealed class CapturingLog : ILoggerFactory
{
    private readonly ConcurrentQueue<CapturedRecord> _records = new();

    public IReadOnlyList<CapturedRecord> Records => [.. _records];

    public IReadOnlyList<(string Category, LogLevel Level, int Id, string Text)> Lines =>
        [.. _records.Select(record => (record.Category, record.Level, record.Event.Id, record.Text))];

    public IEnumerable<string> Texts => _records.Select(record => record.Text);

    /// <summary>Everything that a provider could write.</summary>
    public string AllText => string.Concat(_records.Select(record => record.Text + string.Join(';', record.Values.Values) + record.Exception));

    /// <summary>From which level on the loggers are on.</summary>
    public LogLevel Minimum { get; init; }

    public IEnumerable<string> TextsOf(string category) => _records.Where(record => record.Category == category).Select(record => record.Text);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }

    private sealed class Logger(CapturingLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= log.Minimum;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? pairs.ToDictionary(pair => pair.Key, pair => pair.Value) : [];
            log._records.Enqueue(new CapturedRecord(category, logLevel, eventId, formatter(state, exception), values, exception));
        }
    }
}
