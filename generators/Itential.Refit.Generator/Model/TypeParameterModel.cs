namespace Itential.Refit.Generator.Model;

/// <summary>A method's type parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Constraint">The one constraint that an explicit implementation repeats: class, struct or default.</param>
internal sealed record TypeParameterModel(string Name, string Constraint);
