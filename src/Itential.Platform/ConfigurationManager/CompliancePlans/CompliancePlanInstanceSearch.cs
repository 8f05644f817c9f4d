namespace Itential.Platform;

/// <summary>Which runs of compliance plans to list, in which order and from where on.</summary>
public sealed record CompliancePlanInstanceSearch
{
    /// <summary>The id of the run.</summary>
    /// <value>Default: all runs.</value>
    public string? InstanceId { get; init; }

    /// <summary>The id of the plan.</summary>
    /// <value>Default: all plans.</value>
    public string? PlanId { get; init; }

    /// <summary>How many runs to pass over.</summary>
    /// <value>Default: 0.</value>
    public int? Start { get; init; }

    /// <summary>How many runs at most.</summary>
    /// <value>Default: the server's.</value>
    public int? Limit { get; init; }

    /// <summary>The field to sort by, such as <c>started</c>, with its direction.</summary>
    public IReadOnlyDictionary<string, SortOrder>? Sort { get; init; }
}
