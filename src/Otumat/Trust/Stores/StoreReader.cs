using NuGet.Versioning;

namespace Otumat.Trust;

/// <summary>Reads the files of a store and refuses what cannot have been written by it.</summary>
internal sealed class StoreReader(StoreFiles files, IReadOnlyList<TrustedKey> builtIn)
{
    /// <summary>Reads the whole store.</summary>
    /// <exception cref="TrustStoreException">The store cannot be read, or others may write it.</exception>
    public TrustSnapshot Read()
    {
        var snapshot = ReadForImport();
        return (snapshot.Revocations?.Number ?? 0) >= snapshot.Memory.Revocations
            ? snapshot
            : throw new TrustStoreException($"The trust store has taken the revocation list {snapshot.Memory.Revocations}, and '{files.Revocations}' is missing or older. Import the newest list with: otumat trust revoke --import LIST");
    }

    /// <summary>The same, also where the last revocation list is missing: it may be about to come again.</summary>
    /// <exception cref="TrustStoreException">The store cannot be read, or others may write it.</exception>
    public TrustSnapshot ReadForImport()
    {
        var (stored, keysInFile) = ReadKeyFile();
        var memory = ReadMemory();
        var list = ReadRevocations();
        var keys = builtIn.Concat(keysInFile).Select(key => key with { Status = StatusOf(key, stored.Revoked, list) });
        return new TrustSnapshot([.. keys], list, memory);
    }

    /// <summary>Reads the keys alone.</summary>
    /// <exception cref="TrustStoreException">The file is damaged, or others may write it.</exception>
    public StoredKeys ReadKeys() => ReadKeyFile().Stored;

    private (StoredKeys Stored, List<TrustedKey> Keys) ReadKeyFile()
    {
        var stored = StoreFiles.Read(files.Keys, TrustJson.Default.StoredKeys) ?? new StoredKeys { Schema = StoreFiles.Schema, Keys = [], Revoked = [] };
        var isWhole = stored.Schema == StoreFiles.Schema
            && stored.Keys.All(key => key is { Key: not null } && (key.Scope is null || KeyScope.IsScope(key.Scope)))
            && stored.Revoked.All(revoked => revoked is { KeyId: not null });
        return isWhole ? (stored, [.. stored.Keys.Select(ToKey)]) : throw StoreFiles.Damaged(files.Keys);
    }

    private static KeyStatus StatusOf(TrustedKey key, IReadOnlyList<StoredRevocation> revoked, RevocationList? list)
    {
        var isRevoked = key.Status == KeyStatus.Revoked
            || list?.KeyIds.Contains(key.Key.Id) == true
            || revoked.Any(one => one.KeyId == key.Key.Id && (one.Scope is null || KeyScope.AreEqual(one.Scope, key.Scope)));
        return isRevoked ? KeyStatus.Revoked : KeyStatus.Active;
    }

    private TrustedKey ToKey(StoredKey stored)
    {
        try
        {
            return stored.ToKey();
        }
        catch (TrustKeyException cause)
        {
            throw StoreFiles.Damaged(files.Keys, cause.Message);
        }
    }

    private StoredMemory ReadMemory()
    {
        var memory = StoreFiles.Read(files.Memory, TrustJson.Default.StoredMemory) ?? new StoredMemory { Schema = StoreFiles.Schema, Revocations = 0, Versions = [] };
        var isWhole = memory.Schema == StoreFiles.Schema
            && memory.Versions.All(known => known is { Id: not null } && NuGetVersion.TryParse(known.Version, out _) && !known.Digests.Values.Contains(null!));
        return isWhole ? memory : throw StoreFiles.Damaged(files.Memory);
    }

    private RevocationList? ReadRevocations()
    {
        if (StoreFiles.Read(files.Revocations, TrustJson.Default.StoredRevocationList) is not { } stored)
        {
            return null;
        }

        return (stored.Schema == StoreFiles.Schema ? RevocationList.Read(stored.Content, out _) : null) ?? throw StoreFiles.Damaged(files.Revocations);
    }
}
