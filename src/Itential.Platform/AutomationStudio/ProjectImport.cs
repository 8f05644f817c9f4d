namespace Itential.Platform;

/// <summary>A project to be imported, and how.</summary>
public sealed record ProjectImport
{
    /// <summary>The project as it was exported.</summary>
    public required ProjectExport Project { get; init => field = value with { Folders = ProjectFolder.ForImport(value.Folders) }; }

    /// <summary>What to do where the project is there already; since 6.</summary>
    public ProjectConflictMode? ConflictMode { get; init; }

    /// <summary>Whether the assets get new ids; since 6.</summary>
    public bool? AssignNewReferences { get; init; }

    /// <summary>Whether to take a project that refers to assets that are not there; since 6.</summary>
    public bool? SkipReferenceValidation { get; init; }

    /// <summary>Imports a project in the server's own way.</summary>
    /// <param name="project">The project as it was exported.</param>
    public static implicit operator ProjectImport(ProjectExport project) => new() { Project = project };
}
