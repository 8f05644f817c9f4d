namespace Itential.Refit.Tests.Results.Pages;

public sealed record Search
{
    public string? Text { get; init; }

    public SearchOptions? Options { get; init; }
}
