namespace Itential.Diagnostics.Generator.Model;

/// <summary>A type parameter as a declaration repeats it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Constraints">What follows <c>where T :</c>; empty for none.</param>
/// <param name="Attributes">Attributes with a blank behind them; empty for none.</param>
internal sealed record TypeParameterModel(string Name, string Constraints, string Attributes);
