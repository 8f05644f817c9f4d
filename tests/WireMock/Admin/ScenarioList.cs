namespace WireMock.Admin;

/// <summary>Every scenario that a stub names.</summary>
internal sealed record ScenarioList
{
    public required Scenario[] Scenarios { get; init; }
}
