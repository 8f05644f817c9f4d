namespace Itential.Platform;

/// <summary>Names templates.</summary>
/// <param name="TemplateIds">The ids of the templates.</param>
public sealed record DeviceTemplateSelection(params IReadOnlyList<string> TemplateIds);
