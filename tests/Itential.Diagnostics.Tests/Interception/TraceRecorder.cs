using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Interception;

/// <summary>Attaches itself to the log for the time of a test and keeps what traced calls write, times taken out.</summary>
internal sealed partial class TraceRecorder : ILoggerFactory
{
    private readonly ConcurrentQueue<TraceLine> _lines = new();

    public TraceRecorder()
    {
        ItentialLog.LoggerFactory = this;
    }

    public IReadOnlyList<TraceLine> Lines => [.. _lines];

    /// <summary>The texts, such as <c>← A.B.C (exception, ms)</c>.</summary>
    public IReadOnlyList<string> Texts => [.. _lines.Select(line => Time().Replace(line.Message, "ms"))];

    /// <summary>Expects one pair of records.</summary>
    public void ExpectPair(string method, string? reason = null) => Assert.Equal(Pair(method, reason), Texts);

    public void ExpectNothing() => Assert.Empty(Texts);

    public static string[] Pair(string method, string? reason = null) => ["→ " + method, $"← {method} ({(reason is null ? "" : reason + ", ")}ms)"];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _lines);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose() => ItentialLog.LoggerFactory = null!;

    [GeneratedRegex(@"\d+\.\d\dms")]
    private static partial Regex Time();

    private sealed class Logger(string category, ConcurrentQueue<TraceLine> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(new TraceLine(
                logLevel,
                category,
                eventId,
                formatter(state, exception),
                ((IReadOnlyList<KeyValuePair<string, object?>>)state!).ToDictionary(pair => pair.Key, pair => pair.Value),
                exception));
    }
}
