namespace Itential.Platform;

/// <summary>Names the workflow that a job runs, and what it starts with.</summary>
public sealed record JobStart
{
    /// <summary>The name of the workflow; in a project <c>@{projectId}: {name}</c>.</summary>
    public required string Workflow { get; init; }

    /// <summary>What the job starts with.</summary>
    public JobStartOptions Options { get; init; } = new();
}
