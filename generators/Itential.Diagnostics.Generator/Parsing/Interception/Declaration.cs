using Itential.Generators;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>What one attribute marks.</summary>
/// <param name="Methods">The names of the methods whose calls may have to be intercepted.</param>
/// <param name="Faults">Why it marks nothing.</param>
internal sealed record Declaration(EquatableArray<string> Methods, EquatableArray<Fault> Faults);
