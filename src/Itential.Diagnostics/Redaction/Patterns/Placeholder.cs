namespace Itential.Diagnostics.Redaction;

/// <summary>What stands where a secret stood.</summary>
internal static class Placeholder
{
    /// <summary>Stands for text that a custom pattern did not judge in time.</summary>
    public const string Timeout = "[REDACTED_TIMEOUT]";

    private const string Begin = "[REDACTED_";

    public static string For(string name) => $"{Begin}{name.ToUpperInvariant()}]";

    /// <summary>Whether a value shows nothing: it is a placeholder, or stars only.</summary>
    public static bool IsMasked(ReadOnlySpan<char> value) => IsPlaceholder(value) || !value.ContainsAnyExcept('*');

    private static bool IsPlaceholder(ReadOnlySpan<char> value) =>
        value.StartsWith(Begin, StringComparison.Ordinal) && value.IndexOf(']') == value.Length - 1;
}
