namespace Itential.Platform;

/// <summary>The members of a project to change; those that are null stay as they are.</summary>
public sealed record ProjectChange
{
    /// <summary>The name of the project.</summary>
    public string? Name { get; init; }

    /// <summary>What the project is for.</summary>
    public string? Description { get; init; }

    /// <summary>The colour that it is shown with.</summary>
    public string? BackgroundColor { get; init; }

    /// <summary>All who may do something with it; those who are left out lose it.</summary>
    public IReadOnlyList<ProjectMember>? Members { get; init; }
}
