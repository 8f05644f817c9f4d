namespace Otumat.Collector;

/// <summary>An access token with what it allows.</summary>
internal sealed record AccessTokenRow
{
    public long Family { get; init; }

    public long Generation { get; init; }

    public byte[] RefreshHash { get; init; } = [];

    public long ExpiresAt { get; init; }

    public string ClientId { get; init; } = "";

    public long Installation { get; init; }

    public long FamilyGeneration { get; init; }

    public byte[]? Head { get; init; }

    public long? RevokedAt { get; init; }

    /// <summary>No token of its generation has been used before.</summary>
    public bool IsFirstUse => Head is null && Generation == FamilyGeneration;
}
