namespace Itential.Platform;

/// <summary>One processor core.</summary>
public sealed record CpuInfo
{
    /// <summary>The name of the processor.</summary>
    public string? Model { get; init; }

    /// <summary>Its clock rate in MHz.</summary>
    public long? Speed { get; init; }

    /// <summary>What its time went into.</summary>
    public CpuTimes? Times { get; init; }
}
