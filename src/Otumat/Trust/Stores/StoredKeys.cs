namespace Otumat.Trust;

/// <summary>The file of the keys.</summary>
internal sealed record StoredKeys
{
    public required int Schema { get; init; }

    public required IReadOnlyList<StoredKey> Keys { get; init; }

    public required IReadOnlyList<StoredRevocation> Revoked { get; init; }
}
