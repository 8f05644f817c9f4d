namespace Itential.Refit.Generator.Model;

/// <summary>A value of the interface that a method reads once.</summary>
/// <param name="Local">The local that holds it.</param>
/// <param name="Source">Where it is read from.</param>
internal sealed record ValueModel(string Local, string Source);
