namespace Itential.Platform;

/// <summary>A copy of an automation, and what the server changed for it.</summary>
public sealed record AutomationCopyReport
{
    /// <summary>What the server says about the call.</summary>
    public string? Message { get; init; }

    /// <summary>The copy.</summary>
    public Automation? Data { get; init; }

    /// <summary>What the server changed.</summary>
    public AutomationCopyMetadata? Metadata { get; init; }
}
