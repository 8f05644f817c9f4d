namespace Otumat.Trust;

/// <summary>Keys that are revoked, to be signed by a root key.</summary>
public sealed record RevocationList
{
    private const int Schema = 1;

    /// <summary>The number of the list, 1 or more. A store takes no list with a lower number than that of the last one.</summary>
    public required long Number { get; init; }

    /// <summary>When the list is no longer good; null, the default, for never. With an expired list nothing is valid.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The ids of the revoked keys.</summary>
    public required IReadOnlyList<string> KeyIds { get; init; }

    /// <summary>Signs the list.</summary>
    /// <param name="root">The root key: RSA of 3072 bits or more, or ECDSA on P-256.</param>
    /// <exception cref="TrustKeyException">The key is too short.</exception>
    /// <exception cref="ArgumentException">The number is below 1, or a key id is none.</exception>
    public SignedRevocationList Sign(SigningKey root)
    {
        ArgumentNullException.ThrowIfNull(root);
        KeyRules.CheckForManifest(root.PublicKey);
        if (FaultOf(this) is { } fault)
        {
            throw new ArgumentException($"The revocation list cannot be signed. {fault}");
        }

        var content = new RevocationListContent { Schema = Schema, Number = Number, Expires = Expires?.ToUniversalTime(), KeyIds = [.. KeyIds.Order(StringComparer.Ordinal)] };
        var bytes = TrustJson.Write(content, TrustJson.Default.RevocationListContent);
        return new SignedRevocationList(bytes, SignatureText.Write(root.Sign(DsseEncoding.Of(DsseEncoding.Revocations, bytes))));
    }

    /// <summary>Reads a list without looking at its signature; null, and why as a sentence, when it is none.</summary>
    internal static RevocationList? Read(ReadOnlySpan<byte> content, out string fault)
    {
        if (TrustJson.Read(content, TrustJson.Default.RevocationListContent, out fault) is not { } read)
        {
            return null;
        }

        var list = new RevocationList { Number = read.Number, Expires = read.Expires, KeyIds = read.KeyIds };
        fault = read.Schema == Schema ? FaultOf(list) ?? "" : $"The schema {read.Schema} is not known here; this version reads schema {Schema}.";
        return fault.Length == 0 ? list : null;
    }

    private static string? FaultOf(RevocationList list)
    {
        if (list.Number < 1)
        {
            return $"The number is {list.Number}, and must be 1 or more.";
        }

        return list.KeyIds.Select(id => id ?? "").FirstOrDefault(id => !PluginRules.IsDigest(id)) is { } wrong
            ? $"'{wrong}' is no key id. One is 64 lower-case hexadecimal digits; otumat trust list shows them."
            : null;
    }
}
