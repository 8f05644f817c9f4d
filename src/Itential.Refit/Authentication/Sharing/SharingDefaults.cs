namespace Itential.Refit.Authentication;

internal static class SharingDefaults
{
    public static readonly TimeSpan SkewMargin = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    /// <summary>How long a session without a known end stays in the store.</summary>
    public static readonly TimeSpan LongestStay = TimeSpan.FromDays(1);

    /// <summary>How long a claim must stand before it counts: longer than a cache takes to answer.</summary>
    public static readonly TimeSpan SettlingTime = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a process that waits for another's login leaves between two looks, first and at most.</summary>
    public static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    public static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
}
