namespace Otumat.Trust;

/// <summary>A key that this store's owner revoked; without a scope, for everything.</summary>
internal sealed record StoredRevocation(string KeyId, string? Scope = null);
