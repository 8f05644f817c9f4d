namespace Itential.Refit.Generator.Model;

/// <summary>A static field that holds a verb which the framework has no property for.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Name">The verb as it is sent.</param>
internal sealed record VerbModel(string Field, string Name);
