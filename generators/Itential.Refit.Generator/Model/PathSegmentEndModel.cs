namespace Itential.Refit.Generator.Model;

/// <summary>The end of a segment of several values that could come out as dots only.</summary>
/// <param name="Parameter">The name that an error tells.</param>
internal sealed record PathSegmentEndModel(string Parameter) : PathSegmentModel;
