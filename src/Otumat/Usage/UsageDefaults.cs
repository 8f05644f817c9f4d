namespace Otumat.Usage;

/// <summary>What holds where neither options nor the attribute say otherwise.</summary>
internal static class UsageDefaults
{
    public const string InstallRoute = "/user/usage-install";
    public const string EventRoute = "/api/usage-event";
    public const string RefreshRoute = "/auth/token";
    public const string DeviceRoute = "/auth/device";
    public const string RevokeRoute = "/auth/revoke";
    public const string Scope = "usage";
    public const int ResponseTimeoutSeconds = 60;
    public const string UploadFrequency = "24h";

    public static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(ResponseTimeoutSeconds);
}
