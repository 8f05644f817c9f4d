using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>What a generated file must begin with, so that it may name the types that it names.</summary>
/// <param name="Aliases">The extern aliases.</param>
/// <param name="Experiments">The ids of experimental features that the interface uses already.</param>
internal sealed record FileModel(EquatableArray<string> Aliases, EquatableArray<string> Experiments);
