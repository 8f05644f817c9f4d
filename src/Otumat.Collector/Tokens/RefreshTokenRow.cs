namespace Otumat.Collector;

internal sealed record RefreshTokenRow
{
    public byte[] Hash { get; init; } = [];

    public long Family { get; init; }

    public long Generation { get; init; }

    public long ExpiresAt { get; init; }
}
