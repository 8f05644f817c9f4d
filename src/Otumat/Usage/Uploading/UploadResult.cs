namespace Otumat.Usage;

/// <summary>What an upload did.</summary>
/// <param name="Outcome">How it ended.</param>
public sealed record UploadResult(UploadOutcome Outcome)
{
    /// <summary>How many events the server has taken.</summary>
    public int Sent { get; init; }

    /// <summary>How many events the server will never take. They are kept aside for a look.</summary>
    public int SetAside { get; init; }

    /// <summary>How long to wait before the next one; null where there is nothing to wait for.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Why it did not send everything; null where it did. Holds no secret.</summary>
    public string? Message { get; init; }
}
