namespace WireMock.Admin;

/// <summary>One entry of the journal.</summary>
public sealed record Exchange
{
    public required LoggedRequest Request { get; init; }

    public required LoggedResponse Response { get; init; }

    public bool WasMatched { get; init; }

    /// <summary>The stub that answered; null when none did.</summary>
    public StubMapping? StubMapping { get; init; }
}
