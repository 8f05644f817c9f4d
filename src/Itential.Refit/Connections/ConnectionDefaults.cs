namespace Itential.Refit.Connections;

/// <summary>What a connection uses where its options say nothing.</summary>
internal static class ConnectionDefaults
{
    public const string Host = "localhost";

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public static readonly TimeSpan LoginTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The longest limit that a framework timer can hold.</summary>
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>How long one TCP connection is used, so that a change of DNS is seen.</summary>
    public static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);
}
