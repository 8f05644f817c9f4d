namespace Itential.Refit.Generator.Model;

/// <summary>What the body of some statuses is read as.</summary>
/// <param name="First">The first status.</param>
/// <param name="Last">The last status.</param>
/// <param name="Codec">Who reads it. No field caches it.</param>
internal sealed record ErrorBodyModel(int First, int Last, CodecUse Codec);
