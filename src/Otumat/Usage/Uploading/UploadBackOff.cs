namespace Otumat.Usage;

/// <summary>How long to wait after failures: any time up to a bound that doubles (full jitter), and never less than the server asked for.</summary>
internal static class UploadBackOff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(1);

    /// <summary>How long to wait.</summary>
    /// <param name="failures">How many uploads in a row have failed, this one included.</param>
    /// <param name="asked">What <c>Retry-After</c> said (RFC 9110, 10.2.3).</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan After(int failures, TimeSpan? asked, double chance)
    {
        var bound = First * Math.Pow(2, Math.Clamp(failures - 1, 0, 10));
        var own = (bound < Longest ? bound : Longest) * chance;
        var least = asked is { } time && time > TimeSpan.Zero ? time : TimeSpan.Zero;
        least = least < LongestAsked ? least : LongestAsked;
        return own > least ? own : least;
    }
}
