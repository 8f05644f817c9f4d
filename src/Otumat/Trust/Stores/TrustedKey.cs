namespace Otumat.Trust;

/// <summary>A key that a store trusts for one scope. The same key may stand in a store for several.</summary>
public sealed record TrustedKey
{
    /// <summary>The key.</summary>
    public required VerificationKey Key { get; init; }

    /// <summary>The package ids that the key may sign for: one id, or a beginning and <c>*</c>, such as <c>Acme.*</c>. Case does not matter. Null for a root key.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether this is a root key: it signs revocation lists, and no plugins.</summary>
    public bool IsRoot => Scope is null;

    /// <summary>From when on the key is trusted; null for always.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when the key is trusted; null for ever. What it signed is not valid after that.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether the key is good.</summary>
    public KeyStatus Status { get; init; }

    /// <summary>Whether the key may sign at a time.</summary>
    internal bool IsGoodAt(DateTimeOffset now) => Status == KeyStatus.Active && !(now < From) && !(Until <= now);
}
