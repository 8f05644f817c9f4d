namespace Itential.Refit.Generator.Model;

/// <summary>A parameter that goes into the request's options.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">The parameter's type.</param>
/// <param name="Access">The parameter as an expression.</param>
internal sealed record OptionModel(string Key, string Type, string Access);
