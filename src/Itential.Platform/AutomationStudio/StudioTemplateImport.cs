namespace Itential.Platform;

/// <summary>Templates to be imported.</summary>
/// <param name="Templates">The templates as they were exported.</param>
public sealed record StudioTemplateImport(params IReadOnlyList<StudioTemplate> Templates);
