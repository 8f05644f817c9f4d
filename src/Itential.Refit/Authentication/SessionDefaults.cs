namespace Itential.Refit.Authentication;

internal static class SessionDefaults
{
    public static readonly TimeSpan Ttl = TimeSpan.Zero;
    public static readonly TimeSpan LoginTimeout = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan BackOff = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan RefusedBackOffLimit = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan FaultBackOffLimit = TimeSpan.FromSeconds(30);

    /// <summary>How long before its end a session with a known lifetime is replaced, unless a quarter of the lifetime is less.</summary>
    public static readonly TimeSpan LifetimeMargin = TimeSpan.FromSeconds(30);

    /// <summary>A 403 within this age is taken as a missing permission, not as a lost session.</summary>
    public static readonly TimeSpan ForbiddenAge = TimeSpan.FromMinutes(1);

    /// <summary>What timers and waits can count.</summary>
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);
}
