using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Tests.Authentication.Servers;

/// <summary>Keeps every line, with its values and its exception.</summary>
internal sealed class CapturingLog : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, int Id, string Text)> _lines = new();
    private string _category = "";

    public IReadOnlyList<(string Category, LogLevel Level, int Id, string Text)> Lines => [.. _lines];

    public IEnumerable<string> Texts => _lines.Select(line => line.Text);

    public ILogger CreateLogger(string categoryName)
    {
        _category = categoryName;
        return this;
    }

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(';', pairs.Select(pair => pair.Value)) : "";
        _lines.Enqueue((_category, logLevel, eventId.Id, formatter(state, exception)));
        AllText += formatter(state, exception) + values + exception;
    }

    /// <summary>Everything that a provider could write.</summary>
    public string AllText { get; private set; } = "";

    public void Dispose()
    {
    }
}
