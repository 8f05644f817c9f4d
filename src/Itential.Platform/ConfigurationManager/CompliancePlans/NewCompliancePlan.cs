namespace Itential.Platform;

/// <summary>A compliance plan to be made.</summary>
public sealed record NewCompliancePlan
{
    /// <summary>The name of the plan.</summary>
    public required string Name { get; init; }

    /// <summary>What the plan is for and what it checks.</summary>
    public NewCompliancePlanOptions? Options { get; init; }
}
