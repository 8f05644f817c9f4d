namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>A name, and the name of what marks it.</summary>
internal sealed record Mark(string By, string Name);
