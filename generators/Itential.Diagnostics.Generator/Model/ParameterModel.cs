namespace Itential.Diagnostics.Generator.Model;

/// <summary>A parameter.</summary>
/// <param name="Declaration">Attributes, modifiers, type and name, such as <c>ref int count</c>.</param>
/// <param name="Argument">How it is passed on, such as <c>ref count</c>.</param>
/// <param name="Name">Its name as code writes it.</param>
internal sealed record ParameterModel(string Declaration, string Argument, string Name);
