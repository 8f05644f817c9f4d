using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Decorators;

/// <summary>A logger at level Trace that keeps its lines, elapsed times written as <c>#</c>.</summary>
internal sealed partial class Recorder : ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public bool IsOn { get; set; } = true;

    public IReadOnlyList<string> Lines => [.. _lines];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => IsOn;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(Elapsed().Replace(formatter(state, exception), "#"));

    /// <summary>The two lines of one call.</summary>
    public static string[] Pair(string method, string outcome = "") => [$"→ {method}", $"← {method} ({outcome}#)"];

    [GeneratedRegex(@"\d+\.\d\dms", RegexOptions.CultureInvariant)]
    private static partial Regex Elapsed();
}
