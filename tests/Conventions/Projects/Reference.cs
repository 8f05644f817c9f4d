namespace Conventions.Projects;

/// <summary>One thing that a project file asks for; a project is named without its folder.</summary>
internal sealed record Reference(ReferenceKind Kind, string Name, string Path);
