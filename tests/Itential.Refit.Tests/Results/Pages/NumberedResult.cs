namespace Itential.Refit.Tests.Results.Pages;

public sealed record NumberedResult(IReadOnlyList<int> Data, int? TotalRecords, int? TotalPages);
