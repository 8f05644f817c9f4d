namespace Itential.Refit.Generator.Parsing;

/// <summary>A constant that reaches a verb attribute.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Index">The argument of the attribute that it is; -1 when the attribute's class says it.</param>
internal sealed record VerbArgument(object? Value, int Index);
