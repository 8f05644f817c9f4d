namespace Itential.Refit.Generator.Model;

/// <summary>A parameter that sets headers.</summary>
/// <param name="Kind">How it sets them.</param>
/// <param name="Name">The header's name, or the scheme of an authorization.</param>
/// <param name="Access">The parameter as an expression.</param>
/// <param name="Parameter">The name that an error tells.</param>
/// <param name="Scalar">How the value is written; null for a collection.</param>
internal sealed record HeaderParameterModel(HeaderParameterKind Kind, string Name, string Access, string Parameter, ScalarModel? Scalar);
