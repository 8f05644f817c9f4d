namespace Itential.Refit.Generator.Model;

/// <summary>A parameter that is the whole address.</summary>
/// <param name="Access">The parameter as an expression.</param>
/// <param name="Parameter">The name that an error tells.</param>
internal sealed record UrlModel(string Access, string Parameter);
