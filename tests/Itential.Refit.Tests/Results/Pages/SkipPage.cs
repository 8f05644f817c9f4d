namespace Itential.Refit.Tests.Results.Pages;

public sealed record SkipPage(IReadOnlyList<int>? Results, int? Total);
