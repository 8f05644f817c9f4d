namespace WireMock.Admin;

/// <summary>What WireMock answered.</summary>
public sealed record LoggedResponse
{
    public int Status { get; init; }
}
