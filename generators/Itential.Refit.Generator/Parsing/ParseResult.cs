using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What became of one interface: a model, or the reasons why there is none.</summary>
/// <param name="Client">The model; null when something cannot be written.</param>
/// <param name="Faults">The reasons.</param>
/// <param name="Cautions">What will fail at run time, depending on how the project is published.</param>
internal sealed record ParseResult(ClientModel? Client, EquatableArray<Fault> Faults, EquatableArray<Fault> Cautions = default);
