namespace Itential.Generators;

/// <summary>What a code fix has to know of a fault and cannot read from the source.</summary>
internal sealed record FaultFact(string Name, string Value);
