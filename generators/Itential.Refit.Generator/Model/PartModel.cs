namespace Itential.Refit.Generator.Model;

/// <summary>A parameter that is a part, or a collection of parts, of a multipart body.</summary>
internal sealed record PartModel
{
    public required PartKind Kind { get; init; }

    public required string Access { get; init; }

    /// <summary>The part's name where it has none itself.</summary>
    public required string Name { get; init; }

    /// <summary>The name of a file; null for the file's own.</summary>
    public string? FileName { get; init; }

    /// <summary>How a single value is written.</summary>
    public ScalarModel? Scalar { get; init; }

    /// <summary>Who writes an object.</summary>
    public CodecUse? Codec { get; init; }

    /// <summary>Whether the value's own type decides at run time how it is written.</summary>
    public bool IsAnything { get; init; }

    /// <summary>Whether an object is a nullable value type.</summary>
    public bool IsNullable { get; init; }

    /// <summary>How a collection is walked; null for a single part.</summary>
    public SequenceModel? Shape { get; init; }

    /// <summary>The pairs of an object, each a part.</summary>
    public QueryModel? Form { get; init; }
}
