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

    /// <summary>The codec's method that writes a serialized body.</summary>
    public BodyWriting Writing { get; init; }

    /// <summary>The member of RequestCompression; null for what the settings say.</summary>
    public string? Compression { get; init; }

    /// <summary>The member of CompressionLevel; null for what the settings say.</summary>
    public string? CompressionLevel { get; init; }

    /// <summary>The pairs of a form.</summary>
    public EquatableArray<QueryModel> Form { get; init; }
}
