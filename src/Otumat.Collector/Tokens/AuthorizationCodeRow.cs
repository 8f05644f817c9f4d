namespace Otumat.Collector;

internal sealed record AuthorizationCodeRow
{
    public string ClientId { get; init; } = "";

    public string RedirectUri { get; init; } = "";

    public string Challenge { get; init; } = "";

    public string Scope { get; init; } = "";

    public string? UserName { get; init; }

    public string NoticeVersion { get; init; } = "";

    public string? Survey { get; init; }

    public long ExpiresAt { get; init; }

    public long? UsedAt { get; init; }

    public long? Family { get; init; }
}
