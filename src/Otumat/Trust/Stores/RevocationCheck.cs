namespace Otumat.Trust;

/// <summary>Whether a store takes a revocation list.</summary>
internal static class RevocationCheck
{
    /// <summary>Gives the list when a good root key of the store has signed it and it is no step back.</summary>
    /// <exception cref="TrustStoreException">The list is not taken.</exception>
    public static RevocationList Accept(TrustSnapshot store, SignedRevocationList signed, DateTimeOffset now)
    {
        if (RevocationList.Read(signed.Content.Span, out var fault) is not { } list)
        {
            throw new TrustStoreException($"The revocation list cannot be read. {fault} Get it again from who publishes it.");
        }

        var roots = store.Keys.Where(key => key.IsRoot && key.IsGoodAt(now));
        var message = DsseEncoding.Of(DsseEncoding.Revocations, signed.Content.Span);
        if (SignatureText.Read(signed.Signature) is not { } signature || !roots.Any(root => root.Key.Verify(message, signature)))
        {
            throw new TrustStoreException($"No root key of the store has signed the revocation list {list.Number}. Get it again from who publishes it, or add their root key with: otumat trust add --root");
        }

        if (list.Expires <= now)
        {
            throw new TrustStoreException($"The revocation list {list.Number} has expired on {list.Expires:yyyy-MM-dd}. Get a newer one.");
        }

        var last = Math.Max(store.Memory.Revocations, store.Revocations?.Number ?? 0);
        if (list.Number < last || (list.Number == last && store.Revocations is { } known && !known.KeyIds.SequenceEqual(list.KeyIds)))
        {
            throw new TrustStoreException($"The revocation list has the number {list.Number}, and the store has taken {last} before. Get a newer one.");
        }

        return list;
    }
}
