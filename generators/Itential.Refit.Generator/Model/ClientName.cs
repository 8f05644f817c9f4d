namespace Itential.Refit.Generator.Model;

/// <summary>What the registration needs to know of a client.</summary>
/// <param name="Interface">The interface with all its qualifiers.</param>
/// <param name="Class">The name of the class that implements it.</param>
internal sealed record ClientName(string Interface, string Class);
