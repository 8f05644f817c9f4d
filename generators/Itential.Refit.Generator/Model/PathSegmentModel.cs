namespace Itential.Refit.Generator.Model;

/// <summary>A piece of the route, in the order of writing.</summary>
internal abstract record PathSegmentModel;
