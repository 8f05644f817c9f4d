namespace Otumat.Trust;

/// <summary>A key as a store's file has it; without a scope it is a root key.</summary>
internal sealed record StoredKey
{
    public required string Key { get; init; }

    public string? Scope { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public static StoredKey Of(TrustedKey key) => new() { Key = key.Key.ToPem(), Scope = key.Scope, From = key.From, Until = key.Until };

    public TrustedKey ToKey() => new() { Key = VerificationKey.FromPem(Key), Scope = Scope, From = From, Until = Until };
}
