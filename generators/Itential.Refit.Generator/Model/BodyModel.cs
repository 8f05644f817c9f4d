using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>The parameter that is the body.</summary>
internal sealed record BodyModel
{
    public required BodyKind Kind { get; init; }

    public required string Access { get; init; }

    /// <summary>Whether null means no body.</summary>
    public required bool CanBeNull { get; init; }

    /// <summary>Who writes a serialized body.</summary>
    public CodecUse? Codec { get; init; }

    /// <summary>The pairs of a form.</summary>
    public EquatableArray<QueryModel> Form { get; init; }
}
