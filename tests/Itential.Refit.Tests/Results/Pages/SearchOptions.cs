namespace Itential.Refit.Tests.Results.Pages;

public sealed record SearchOptions
{
    public int? Start { get; init; }

    public int? Limit { get; init; }
}
