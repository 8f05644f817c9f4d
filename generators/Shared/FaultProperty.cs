namespace Itential.Generators;

/// <summary>A fact that a code fix needs and the message does not show.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
internal sealed record FaultProperty(string Name, string Value);
