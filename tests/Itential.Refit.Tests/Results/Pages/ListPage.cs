namespace Itential.Refit.Tests.Results.Pages;

public sealed record ListPage(IReadOnlyList<int> List, int? TotalCount);
