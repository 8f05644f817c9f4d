namespace Itential.Platform;

/// <summary>What a new compliance plan is for and what it checks.</summary>
public sealed record NewCompliancePlanOptions
{
    /// <summary>What the plan is for.</summary>
    public string? Description { get; init; }

    /// <summary>The nodes that it checks.</summary>
    public IReadOnlyList<CompliancePlanNode>? Nodes { get; init; }
}
