namespace Itential.Platform;

/// <summary>The name of a template.</summary>
/// <param name="Name">The name; in a project <c>@{projectId}: {name}</c>.</param>
public sealed record MopTemplateName(string Name);
