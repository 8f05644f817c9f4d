namespace Itential.Refit.Connections;

/// <summary>What a connection uses where its options say nothing.</summary>
internal static class ConnectionDefaults
{
    public const string Host = "localhost";

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public static readonly TimeSpan LoginTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The longest limit that a framework timer can hold.</summary>
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Long enough for a slow way, short enough to leave a call time to say so.</summary>
    public static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    /// <summary>How long one TCP connection is used, so that a change of DNS is seen.</summary>
    public static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>.NET's own.</summary>
    public static readonly TimeSpan ConnectionIdleTimeout = TimeSpan.FromMinutes(1);

    /// <summary>Room for the export of a large project, and less than a usual process has.</summary>
    public const long MaxResponseSize = 256L << 20;
}
