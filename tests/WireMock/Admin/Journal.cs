namespace WireMock.Admin;

/// <summary>The journal, newest entry first.</summary>
internal sealed record Journal
{
    public required Exchange[] Requests { get; init; }
}
