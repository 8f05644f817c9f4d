namespace Itential.Refit.Generator.Model;

/// <summary>Fixed text, escaped.</summary>
/// <param name="Text">The text.</param>
internal sealed record PathTextModel(string Text) : PathSegmentModel;
