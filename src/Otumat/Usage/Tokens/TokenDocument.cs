namespace Otumat.Usage;

/// <summary>The tokens as they are kept. A class, not a record: a record's text form would show them.</summary>
internal sealed class TokenDocument
{
    public int Version { get; init; }

    public string? AccessToken { get; init; }

    public DateTimeOffset? RenewAt { get; init; }

    public string? RefreshToken { get; init; }

    public string? Scope { get; init; }
}
