namespace Conventions.Projects;

/// <summary>What one product project may reference; names of projects, of packages and of shared frameworks.</summary>
internal sealed record AllowedReferences(string Project)
{
    public string[] Projects { get; init; } = [];

    public string[] Analyzers { get; init; } = [];

    public string[] Packages { get; init; } = [];

    public string[] Frameworks { get; init; } = [];

    public bool Allows(Reference reference) => reference.Kind switch
    {
        ReferenceKind.Project => Projects.Contains(reference.Name),
        ReferenceKind.Analyzer => Analyzers.Contains(reference.Name),
        ReferenceKind.Package => Packages.Contains(reference.Name),
        _ => Frameworks.Contains(reference.Name),
    };
}
