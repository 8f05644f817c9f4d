using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>Where a body bears the position.</summary>
/// <param name="Owner">The body as an expression that is not null.</param>
/// <param name="Steps">The properties on the way, the position's own last.</param>
/// <param name="Type">The type of the position.</param>
internal sealed record PagingBodyModel(string Owner, EquatableArray<PagingStepModel> Steps, string Type);
