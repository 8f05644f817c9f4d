using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The members of a compliance plan to change; what is null stays as it is.</summary>
public sealed record CompliancePlanChanges
{
    /// <summary>The new name.</summary>
    public string? Name { get; init; }

    /// <summary>What the plan is for.</summary>
    public string? Description { get; init; }

    /// <summary>All nodes that it checks.</summary>
    public IReadOnlyList<CompliancePlanNode>? Nodes { get; init; }

    /// <summary>The user groups that may read and write it.</summary>
    public JsonObject? Gbac { get; init; }
}
