using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Diagnostics.Tests.Logging;

/// <summary>The facade as a process finds it, with its lines kept here. Leaves it as it was.</summary>
internal sealed class FacadeScope : IDisposable
{
    private readonly LogState _before = LogSettings.Current;
    private readonly Func<string, string> _redact = LineWriter.Redact;

    public FacadeScope()
    {
        LogSettings.Change(_ => LogState.Silent);
        LineWriter.Output = Writer;
        LineWriter.Clock = Clock;
    }

    /// <summary>How each line starts until the clock is moved.</summary>
    public const string Now = "2026-01-02 03:04:05,000: ";

    public WriteRecorder Writer { get; } = new();

    public ManualTimeProvider Clock { get; } = new();

    /// <summary>What was written, a write each, without time and line end.</summary>
    public IReadOnlyList<string> Lines => [.. Writer.Writes.Select(text => (text.StartsWith(Now, StringComparison.Ordinal) ? text[Now.Length..] : text).TrimEnd())];

    public static ILogger Category(string name) => ItentialLog.LoggerFactory.CreateLogger(name);

    public void Dispose()
    {
        LogSettings.Change(_ => _before);
        LineWriter.Output = null;
        LineWriter.Clock = TimeProvider.System;
        LineWriter.Redact = _redact;
    }
}
