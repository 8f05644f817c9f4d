namespace Itential.Refit.Generator.Model;

/// <summary>A parameter as it is declared.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name as an identifier.</param>
internal sealed record ParameterModel(string Type, string Name);
