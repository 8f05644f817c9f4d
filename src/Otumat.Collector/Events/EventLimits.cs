namespace Otumat.Collector;

/// <summary>What an event may hold (PROTOCOL: events).</summary>
internal static class EventLimits
{
    public const int LongestName = 100;
    public const int MostProperties = 16;
    public const int LongestValue = 256;
    public const int LongestVersion = 64;

    /// <summary>Whether a text is short and printable; PostgreSQL has no place for the control character NUL.</summary>
    public static bool IsName(string text, int longest) => text.Length > 0 && text.Length <= longest && !text.Any(char.IsControl);
}
