namespace WireMock.Admin;

/// <summary>The answer to a search of the journal.</summary>
internal sealed record FoundRequests
{
    public required LoggedRequest[] Requests { get; init; }
}
