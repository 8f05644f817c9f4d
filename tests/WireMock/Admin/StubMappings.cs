namespace WireMock.Admin;

/// <summary>Every stub that WireMock holds.</summary>
internal sealed record StubMappings
{
    public required StubMapping[] Mappings { get; init; }
}
