using System.Globalization;

namespace Otumat.Build;

/// <summary>The time when a plugin is no longer valid, as a project writes it.</summary>
internal static class ExpiryText
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>The time; UTC where the text names no zone, and null where there is no text.</summary>
    /// <exception cref="BuildFailure">The text is no time.</exception>
    public static DateTimeOffset? Parse(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw new BuildFailure(FailureCodes.UnusableExpiry, $"OtumatExpires is '{text}', which is no time of ISO 8601. Write one such as 2030-01-31 or 2030-01-31T12:00:00Z.");
    }
}
