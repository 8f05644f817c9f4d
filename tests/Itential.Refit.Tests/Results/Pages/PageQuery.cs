namespace Itential.Refit.Tests.Results.Pages;

public sealed record PageQuery
{
    [AliasAs("skip")]
    public int? Skip { get; init; }

    [AliasAs("limit")]
    public int? Limit { get; init; }

    [AliasAs("sort")]
    public string? Sort { get; init; }
}
