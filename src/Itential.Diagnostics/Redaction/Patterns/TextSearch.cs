using System.Buffers;

namespace Itential.Diagnostics.Redaction;

/// <summary>Looks for the first of several texts, in one pass.</summary>
internal sealed class TextSearch
{
#if NET9_0_OR_GREATER
    private readonly SearchValues<string> _values;

    public TextSearch(ReadOnlySpan<string> values, StringComparison comparison) => _values = SearchValues.Create(values, comparison);

    /// <summary>Where the first one begins, at or after a position; -1 when there is none.</summary>
    public int IndexOf(ReadOnlySpan<char> text, int from = 0)
    {
        var index = text[from..].IndexOfAny(_values);
        return index < 0 ? -1 : index + from;
    }
#else
    private readonly SearchValues<char> _firsts;
    private readonly Dictionary<char, string[]> _values = [];
    private readonly StringComparison _comparison;

    public TextSearch(ReadOnlySpan<string> values, StringComparison comparison)
    {
        _comparison = comparison;
        var ignoreCase = comparison == StringComparison.OrdinalIgnoreCase;
        foreach (var value in values)
        {
            foreach (var first in Cases(value[0], ignoreCase))
            {
                _values[first] = [.. _values.GetValueOrDefault(first, []), value];
            }
        }

        _firsts = SearchValues.Create(_values.Keys.ToArray());
    }

    /// <summary>Where the first one begins, at or after a position; -1 when there is none.</summary>
    public int IndexOf(ReadOnlySpan<char> text, int from = 0)
    {
        var at = from;
        while (text[at..].IndexOfAny(_firsts) is var skip && skip >= 0)
        {
            at += skip;
            if (StartsWithAny(text[at..]))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    private static IEnumerable<char> Cases(char first, bool ignoreCase) =>
        ignoreCase ? new[] { char.ToLowerInvariant(first), char.ToUpperInvariant(first) }.Distinct() : [first];

    private bool StartsWithAny(ReadOnlySpan<char> text)
    {
        foreach (var value in _values[text[0]])
        {
            if (text.StartsWith(value, _comparison))
            {
                return true;
            }
        }

        return false;
    }
#endif
}
