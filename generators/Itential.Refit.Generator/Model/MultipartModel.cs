using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>The parts of a multipart body.</summary>
/// <param name="Boundary">The text that the boundary begins with; null for none.</param>
/// <param name="Parts">The parameters that are parts.</param>
internal sealed record MultipartModel(string? Boundary, EquatableArray<PartModel> Parts);
