namespace WireMock.Admin;

/// <summary>The answer to a count over the journal.</summary>
internal sealed record RequestCount
{
    public required int Count { get; init; }
}
