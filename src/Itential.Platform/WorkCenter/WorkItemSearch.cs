namespace Itential.Platform;

/// <summary>What work items are searched for.</summary>
public sealed record WorkItemSearch
{
    /// <summary>The conditions.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<WorkItemFilter> Filters { get; init; } = [];

    /// <summary>The order.</summary>
    public WorkItemSort? Sort { get; init; }

    /// <summary>How many to pass over.</summary>
    public int? Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int? Limit { get; init; }
}
