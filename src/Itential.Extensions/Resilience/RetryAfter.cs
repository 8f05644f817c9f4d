using System.Globalization;

namespace Itential.Extensions.Resilience;

/// <summary>Reads how long a server asks to wait, RFC 9110, 10.2.3.</summary>
internal static class RetryAfter
{
    /// <summary>The time to wait; null when the answer names none, or one that is over already.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, TimeProvider clock)
    {
        if (!response.Headers.NonValidated.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        foreach (var value in values)
        {
            var text = value.AsSpan().Trim();
            if (text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9'))
            {
                return Positive(Seconds(text));
            }

            if (DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            {
                return Positive(date - clock.GetUtcNow());
            }
        }

        return null;
    }

    // More digits than a number holds still mean "not for a long time".
    private static TimeSpan Seconds(ReadOnlySpan<char> digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < (long)TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromTicks(seconds * TimeSpan.TicksPerSecond)
            : TimeSpan.MaxValue;

    private static TimeSpan? Positive(TimeSpan time) => time > TimeSpan.Zero ? time : null;
}
