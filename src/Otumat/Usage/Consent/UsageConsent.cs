namespace Otumat.Usage;

/// <summary>Whether usage may be collected, and who says so.</summary>
/// <param name="State">What holds now.</param>
/// <param name="Source">What decided.</param>
public sealed record UsageConsent(ConsentState State, ConsentSource Source)
{
    /// <summary>The environment variable that decided; null where none did.</summary>
    public string? Variable { get; init; }

    /// <summary>Who made the stored decision; null where it was not asked for one.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>When the stored decision was made.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>The notice that the stored decision is about.</summary>
    public int? NoticeVersion { get; init; }

    /// <summary>Whether the person had agreed to an older notice, and has to be asked again.</summary>
    public bool NoticeIsOutdated { get; init; }
}
