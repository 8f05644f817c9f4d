using Itential.Diagnostics.Generator.Model;
using Itential.Generators;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>What became of the calls of one file.</summary>
/// <param name="File">The calls to intercept; null when there are none.</param>
/// <param name="Faults">The calls that are left alone, and why.</param>
internal sealed record FileResult(InterceptedFile? File, EquatableArray<Fault> Faults);
