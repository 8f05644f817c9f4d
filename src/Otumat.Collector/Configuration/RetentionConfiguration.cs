namespace Otumat.Collector;

/// <summary>How many days the collector keeps what it was sent.</summary>
internal sealed record RetentionConfiguration
{
    /// <summary>A library holds events back no longer than this many days.</summary>
    public const int OldestEventOfClient = 30;

    /// <summary>Name, version, time and properties of an event.</summary>
    public int Events { get; set; } = 365;

    /// <summary>The id of an event, by which a repeated one is known.</summary>
    public int EventIds { get; set; } = 400;

    /// <summary>What is left of tokens that were revoked or ran out.</summary>
    public int Tokens { get; set; } = 30;
}
