using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What a job starts with.</summary>
public sealed record JobStartOptions
{
    /// <summary>Either <see cref="JobType.Automation"/> or <see cref="JobType.ResourceAction"/>.</summary>
    /// <value>Default: <see cref="JobType.Automation"/>.</value>
    public JobType Type { get; init; } = JobType.Automation;

    /// <summary>What the job is for.</summary>
    public string? Description { get; init; }

    /// <summary>The input of the workflow by name.</summary>
    /// <value>Default: none.</value>
    public JsonObject Variables { get; init; } = [];

    /// <summary>The ids of the groups that may see the job.</summary>
    public IReadOnlyList<string>? Groups { get; init; }
}
