using System.Collections;

namespace Itential.Diagnostics.Tracing;

/// <summary>The record of a call's end. A struct, so that a logger that discards it costs no memory.</summary>
internal readonly struct LeftRecord(TracedMethod method, TraceOutcome outcome, TimeSpan elapsed) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public static readonly Func<LeftRecord, Exception?, string> Formatter = static (record, _) => record.ToString();

    public int Count => 4;

    public KeyValuePair<string, object?> this[int index] => index switch
    {
        0 => new("Method", method.FullName),
        1 => new("Outcome", OutcomeText.Of(outcome)),
        2 => new("ElapsedMilliseconds", elapsed.TotalMilliseconds),
        3 => new("{OriginalFormat}", "← {Method} ({Outcome}, {ElapsedMilliseconds}ms)"),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public override string ToString() => LeftText.Write(method.FullName, outcome, elapsed);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
