namespace Itential.Refit.Tests.Results.Pages;

public sealed record OffsetPage(IReadOnlyList<int> Data, OffsetMeta? Meta);
