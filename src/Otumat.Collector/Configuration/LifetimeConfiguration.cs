namespace Otumat.Collector;

/// <summary>How long what the collector gives out is good for, in seconds.</summary>
internal sealed record LifetimeConfiguration
{
    public const int LongestCode = 60;

    /// <summary>At most 60 (RFC 9700 asks for a short time).</summary>
    public int Code { get; set; } = LongestCode;

    public int AccessToken { get; set; } = 3600;

    /// <summary>From the last refresh on. Default: 400 days.</summary>
    public int RefreshToken { get; set; } = 400 * 24 * 3600;

    public int DeviceCode { get; set; } = 600;

    /// <summary>Between two questions of a waiting device.</summary>
    public int DeviceInterval { get; set; } = 5;

    /// <summary>Of the administrator's and a user's cookie.</summary>
    public int Session { get; set; } = 8 * 3600;
}
