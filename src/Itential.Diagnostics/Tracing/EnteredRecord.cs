using System.Collections;

namespace Itential.Diagnostics.Tracing;

/// <summary>The record of a call's start. A struct, so that a logger that discards it costs no memory.</summary>
internal readonly struct EnteredRecord(TracedMethod method) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public static readonly Func<EnteredRecord, Exception?, string> Formatter = static (record, _) => record.ToString();

    public int Count => 2;

    public KeyValuePair<string, object?> this[int index] => index switch
    {
        0 => new("Method", method.FullName),
        1 => new("{OriginalFormat}", "→ {Method}"),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public override string ToString() => method.EnteredText;

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
