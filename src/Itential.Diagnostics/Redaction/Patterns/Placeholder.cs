namespace Itential.Diagnostics.Redaction;

/// <summary>What stands where a secret stood.</summary>
internal static class Placeholder
{
    /// <summary>Stands for text that a custom pattern did not judge in time.</summary>
    public const string Timeout = "[REDACTED_TIMEOUT]";

    public const string Begin = "[REDACTED_";

    public static string For(string name) => $"{Begin}{name.ToUpperInvariant()}]";

    /// <summary>Whether a value shows nothing: it is a placeholder, or stars only.</summary>
    public static bool IsMasked(ReadOnlySpan<char> value) => IsPlaceholder(value) || !value.ContainsAnyExcept('*');

    /// <summary>Whether a name is that of a placeholder and not of a value: <c>[REDACTED_PASSWORD]: no text</c>.</summary>
    public static bool IsNameAt(ReadOnlySpan<char> text, int at) => at > 0 && text[(at - 1)..].StartsWith(Begin, StringComparison.Ordinal);

    private static bool IsPlaceholder(ReadOnlySpan<char> value) =>
        value.StartsWith(Begin, StringComparison.Ordinal) && value.IndexOf(']') == value.Length - 1;
}
