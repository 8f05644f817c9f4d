namespace Itential.Platform;

/// <summary>How much a broken line counts in a grading.</summary>
public sealed record ComplianceWeights
{
    /// <summary>How much an error counts.</summary>
    public double? Error { get; init; }

    /// <summary>How much a warning counts.</summary>
    public double? Warning { get; init; }

    /// <summary>How much an info counts.</summary>
    public double? Info { get; init; }
}
