namespace Otumat.Trust;

/// <summary>What is signed of a revocation list.</summary>
internal sealed record RevocationListContent
{
    public required int Schema { get; init; }

    public required long Number { get; init; }

    public DateTimeOffset? Expires { get; init; }

    public required IReadOnlyList<string> KeyIds { get; init; }
}
