using Itential.Refit;

namespace Itential.Platform;

/// <summary>What a list of jobs holds.</summary>
public sealed record JobQuery
{
    /// <summary>How many jobs at most.</summary>
    /// <value>Default: the server's, which is 25; it caps the number at 100.</value>
    [AliasAs("limit")]
    public int? Limit { get; init; }

    /// <summary>How many jobs to pass over.</summary>
    /// <value>Default: none.</value>
    [AliasAs("skip")]
    public int? Skip { get; init; }

    /// <summary>The field that the list is sorted by; <c>_id</c> keeps pages stable.</summary>
    [AliasAs("sort")]
    public string? Sort { get; init; }

    /// <summary>The direction of the sorting.</summary>
    [AliasAs("order")]
    public SortOrder? Order { get; init; }

    /// <summary>The only fields to answer; <c>_id</c> is always among them.</summary>
    [AliasAs("include")]
    [Query(CollectionFormat.Csv)]
    public IReadOnlyList<string>? Include { get; init; }

    /// <summary>The fields to leave out. With <see cref="Include"/> only <c>_id</c> is allowed.</summary>
    [AliasAs("exclude")]
    [Query(CollectionFormat.Csv)]
    public IReadOnlyList<string>? Exclude { get; init; }

    /// <summary>What to put in the place of ids; the server knows <c>tasks</c>.</summary>
    [AliasAs("dereference")]
    public string? Dereference { get; init; }
}
