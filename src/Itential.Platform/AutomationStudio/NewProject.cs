namespace Itential.Platform;

/// <summary>A project to be made.</summary>
public sealed record NewProject
{
    /// <summary>The name of the project.</summary>
    public required string Name { get; init; }

    /// <summary>What the project is for.</summary>
    public string? Description { get; init; }

    /// <summary>Its assets.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<ProjectComponent> Components { get; init; } = [];
}
