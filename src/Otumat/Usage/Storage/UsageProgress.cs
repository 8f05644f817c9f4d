namespace Otumat.Usage;

/// <summary>What has happened so far, shared by all processes.</summary>
internal sealed record UsageProgress
{
    public int Schema { get; init; } = 1;

    /// <summary>Events that never reached the disk or were too many or too old on it.</summary>
    public long Dropped { get; init; }

    /// <summary>Events and properties whose name was not declared.</summary>
    public long Undeclared { get; init; }

    public DateTimeOffset? LastUploadAt { get; init; }

    public string? LastUploadError { get; init; }

    /// <summary>How many uploads in a row have failed.</summary>
    public int Failures { get; init; }

    /// <summary>Before this time nothing is sent.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}
