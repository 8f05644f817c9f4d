namespace Itential.Refit.Generator.Model;

/// <summary>A value in the route.</summary>
internal sealed record PathValueModel : PathSegmentModel
{
    public required PathValueKind Kind { get; init; }

    /// <summary>The value as an expression.</summary>
    public required string Access { get; init; }

    /// <summary>The name that an error tells.</summary>
    public required string Parameter { get; init; }

    public required ScalarModel Scalar { get; init; }

    /// <summary>Whether the value is sent as it is.</summary>
    public bool IsEncoded { get; init; }

    /// <summary>Whether null leaves the segment out.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>Whether the value's type has no null.</summary>
    public required bool IsNeverNull { get; init; }
}
