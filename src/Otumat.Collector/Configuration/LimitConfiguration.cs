namespace Otumat.Collector;

/// <summary>How much one address may ask for in a minute, and how large a request may be.</summary>
internal sealed record LimitConfiguration
{
    public int Pages { get; set; } = 120;

    public int Tokens { get; set; } = 300;

    public int Events { get; set; } = 6000;

    /// <summary>Passwords and administrator's tokens.</summary>
    public int SignIns { get; set; } = 10;

    /// <summary>User codes that a person types, right or wrong.</summary>
    public int UserCodes { get; set; } = 10;

    /// <summary>How often one user code may be typed before it is void.</summary>
    public int TriesOfUserCode { get; set; } = 5;

    /// <summary>Bytes of a batch of events.</summary>
    public int BatchBytes { get; set; } = 1024 * 1024;

    public int BatchEvents { get; set; } = 1000;

    /// <summary>Bytes of every other body.</summary>
    public int FormBytes { get; set; } = 32 * 1024;
}
