namespace Itential.Diagnostics.Redaction;

/// <summary>Tells words that people write behind a colon from values.</summary>
internal static class Prose
{
    private const int LongestWord = 16;
    private const int LongestCount = 3;

    private static readonly string[] Literals = ["null", "none", "nil", "true", "false", "undefined", "(null", "(null)", "<null", "<null>", "[]", "{}"];

    private static readonly string[] Verdicts =
        ["expired", "invalid", "valid", "missing", "required", "unknown", "revoked", "empty", "refreshed", "rejected", "accepted", "failed", "denied", "ok", "malformed", "unset"];

    /// <summary>Whether a value without quotes says that there is none, or only whether there is one.</summary>
    public static bool IsLiteral(ReadOnlySpan<char> value) => IsOneOf(value, Literals);

    /// <summary>Whether a value is a word of a sentence (<c>token: expired at noon</c>), a count or a sign rather than a secret.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool Is(ReadOnlySpan<char> text, int start, int end)
    {
        var value = text[start..end];
        if (!value.ContainsAnyExceptInRange('0', '9'))
        {
            return value.Length <= LongestCount;
        }

        return IsOneOf(value, Verdicts) || !HasLetterOrDigit(value) || (IsWord(value) && IsFollowedByWord(text, end));
    }

    public static bool IsWord(ReadOnlySpan<char> value) => value.Length <= LongestWord && !value.ContainsAnyExceptInRange('a', 'z');

    private static bool IsFollowedByWord(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == ' ' && char.IsAsciiLetterLower(text[at + 1]) && !KeySyntax.IsKey(text, at + 1);

    private static bool IsOneOf(ReadOnlySpan<char> value, string[] words)
    {
        foreach (var word in words)
        {
            if (value.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> value)
    {
        foreach (var character in value)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
