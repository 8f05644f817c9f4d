namespace Itential.Platform;

/// <summary>Assets to be put into a project.</summary>
public sealed record ProjectComponentAddition
{
    /// <summary>The assets.</summary>
    public required IReadOnlyList<ProjectComponentSource> Components { get; init; }

    /// <summary>Whether to take the assets themselves or copies.</summary>
    /// <value>Default: <see cref="ProjectComponentMode.Copy"/>.</value>
    public ProjectComponentMode Mode { get; init; } = ProjectComponentMode.Copy;
}
