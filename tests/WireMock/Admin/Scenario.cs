namespace WireMock.Admin;

/// <summary>A scenario and the state that it is in.</summary>
internal sealed record Scenario
{
    public string? Name { get; init; }

    public required string State { get; init; }
}
