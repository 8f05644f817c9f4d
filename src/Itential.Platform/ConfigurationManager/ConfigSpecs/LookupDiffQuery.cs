namespace Itential.Platform;

/// <summary>Two configurations to compare.</summary>
public sealed record LookupDiffQuery
{
    /// <summary>The id of the first.</summary>
    public required string Id { get; init; }

    /// <summary>Where the first is: <c>backups</c>, <c>nodes</c> or <c>deviceGroups</c>.</summary>
    public required string Collection { get; init; }

    /// <summary>The id of the second.</summary>
    public required string NextId { get; init; }

    /// <summary>Where the second is: <c>devices</c>, <c>backups</c>, <c>nodes</c> or <c>deviceGroups</c>.</summary>
    public required string NextCollection { get; init; }

    /// <summary>How to compare them.</summary>
    /// <value>Default: the server's.</value>
    public LookupDiffOptions? Options { get; init; }
}
