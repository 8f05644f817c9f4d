namespace Itential.Refit.Generator.Parsing;

/// <summary>A piece of a route template.</summary>
/// <param name="Text">Fixed text, or a placeholder's name.</param>
/// <param name="Start">Where the piece starts in the template.</param>
/// <param name="Length">How long it is, braces included.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsInQuery">Whether it stands after the question mark.</param>
internal sealed record TemplatePart(string Text, int Start, int Length, TemplatePartKind Kind, bool IsInQuery);
