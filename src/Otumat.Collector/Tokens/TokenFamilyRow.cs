namespace Otumat.Collector;

/// <summary>All tokens that came from one yes, one after the other.</summary>
internal sealed record TokenFamilyRow
{
    public const string Columns = "key, client_id, installation, scope, generation, head, predecessor, revoked_at";

    public long Key { get; init; }

    public string ClientId { get; init; } = "";

    public long Installation { get; init; }

    public string Scope { get; init; } = "";

    /// <summary>Counts the successors; each refresh that takes the newest token makes the next generation.</summary>
    public long Generation { get; init; }

    /// <summary>The token of the newest generation that has been used; null while none has.</summary>
    public byte[]? Head { get; init; }

    /// <summary>The token that the newest generation was made from.</summary>
    public byte[]? Predecessor { get; init; }

    public long? RevokedAt { get; init; }
}
