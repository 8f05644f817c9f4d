namespace WireMock.Admin;

/// <summary>A stub that WireMock holds.</summary>
public sealed record StubMapping
{
    public required Guid Id { get; init; }

    public string? Name { get; init; }
}
