namespace Otumat.Trust;

/// <summary>The file of the last revocation list: its bytes and their signature, so that neither is there without the other.</summary>
internal sealed record StoredRevocationList
{
    public required int Schema { get; init; }

    public required byte[] Content { get; init; }

    public required string Signature { get; init; }
}
