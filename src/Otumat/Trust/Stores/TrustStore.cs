namespace Otumat.Trust;

/// <summary>
/// A folder of trusted keys, of the last revocation list, and of the highest version of each plugin that was loaded.
/// Several processes may use it at a time. It is not used while anybody but this user and the superuser may write it.
/// </summary>
public sealed class TrustStore
{
    private readonly StoreFiles _files;
    private readonly StoreReader _reader;

    private TrustStore(string folder, IReadOnlyList<TrustedKey> builtIn)
    {
        Folder = folder;
        BuiltIn = builtIn;
        _files = new StoreFiles(folder);
        _reader = new StoreReader(_files, builtIn);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Keys that the program brings along.</summary>
    public IReadOnlyList<TrustedKey> BuiltIn { get; }

    /// <summary>The keys of the store, those that the program brings along first.</summary>
    /// <exception cref="TrustStoreException">The store cannot be read, or others may write it.</exception>
    public IReadOnlyList<TrustedKey> Keys => Read().Keys;

    /// <summary>The last revocation list; null when there was none.</summary>
    /// <exception cref="TrustStoreException">The store cannot be read, or others may write it.</exception>
    public RevocationList? Revocations => Read().Revocations;

    /// <summary>Names a store. The folder is made, with mode 0700, when something is first written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="builtIn">Keys that the program brings along; they cannot be removed, but revoked.</param>
    /// <exception cref="ArgumentException">The scope of a key is no package id and no beginning of one.</exception>
    /// <exception cref="TrustKeyException">A key is too short for manifests.</exception>
    public static TrustStore Open(string folder, params TrustedKey[] builtIn)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(builtIn);
        Array.ForEach(builtIn, Check);
        return new TrustStore(Path.GetFullPath(folder), [.. builtIn]);
    }

    /// <summary>Adds a key for a scope, or replaces it where the store has the same key for the same scope.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">The scope is no package id and no beginning of one, or the status is not <see cref="KeyStatus.Active"/>.</exception>
    /// <exception cref="TrustKeyException">The key is too short for manifests.</exception>
    /// <exception cref="TrustStoreException">The key is revoked here, or the store cannot be read or written.</exception>
    public void Add(TrustedKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Check(key);
        _ = Change(keys =>
        {
            if (keys.Revoked.Any(revoked => revoked.KeyId == key.Key.Id && (revoked.Scope is null || KeyScope.AreEqual(revoked.Scope, key.Scope))))
            {
                throw new TrustStoreException($"The key {key.Key.Id} is revoked in the trust store '{Folder}'. If that was a mistake, run first: otumat trust remove {key.Key.Id}");
            }

            var others = keys.Keys.Where(stored => !IsOf(stored, key.Key.Id) || !KeyScope.AreEqual(stored.Scope, key.Scope));
            return keys with { Keys = [.. others, StoredKey.Of(key)] };
        });
    }

    /// <summary>Removes a key, and what was said here of its revocation. False when it was not there.</summary>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="scope">The scope to remove it for; null for all, also as a root key.</param>
    /// <exception cref="TrustStoreException">The store cannot be read or written.</exception>
    public bool Remove(string keyId, string? scope = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(keyId);
        return Change(keys => keys with
        {
            Keys = [.. keys.Keys.Where(stored => !IsOf(stored, keyId) || (scope is not null && !KeyScope.AreEqual(stored.Scope, scope)))],
            Revoked = [.. keys.Revoked.Where(revoked => revoked.KeyId != keyId || (scope is not null && !KeyScope.AreEqual(revoked.Scope, scope)))],
        });
    }

    /// <summary>Revokes a key here, also one that the program brings along. False when the store does not know it, or it was revoked before.</summary>
    /// <param name="keyId">The id of the key.</param>
    /// <param name="scope">The scope to revoke it for, as it stands in the store; null for all, also as a root key.</param>
    /// <exception cref="TrustStoreException">The store cannot be read or written.</exception>
    public bool Revoke(string keyId, string? scope = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(keyId);
        var revocation = new StoredRevocation(keyId, scope);
        return Change(keys => keys.Revoked.Contains(revocation) || !Read().Keys.Any(key => key.Key.Id == keyId && (scope is null || KeyScope.AreEqual(key.Scope, scope)))
            ? keys
            : keys with { Revoked = [.. keys.Revoked, revocation] });
    }

    /// <summary>Takes a revocation list that a root key of this store has signed.</summary>
    /// <param name="list">The list and its signature.</param>
    /// <param name="time">The clock for expiry; the system's by default.</param>
    /// <exception cref="TrustStoreException">No root key signed it, it has expired, it is older than the last one, or the store cannot be written.</exception>
    public void Import(SignedRevocationList list, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        var now = (time ?? TimeProvider.System).GetUtcNow();
        _ = _files.Change(() =>
        {
            var snapshot = _reader.ReadForImport();
            var read = RevocationCheck.Accept(snapshot, list, now);

            // The number goes last, as it is read first: who reads in between must not miss the list that it names.
            var stored = new StoredRevocationList { Schema = StoreFiles.Schema, Content = list.Content.ToArray(), Signature = list.Signature };
            StoreFiles.Write(_files.Revocations, stored, TrustJson.Default.StoredRevocationList);
            StoreFiles.Write(_files.Memory, snapshot.Memory with { Revocations = read.Number }, TrustJson.Default.StoredMemory);
            return read;
        });
    }

    /// <summary>Reads the whole store.</summary>
    /// <exception cref="TrustStoreException">The store cannot be read, or others may write it.</exception>
    internal TrustSnapshot Read() => _reader.Read();

    /// <summary>Remembers that the plugin was loaded: from now on no older version is valid, and no other content of this one.</summary>
    /// <exception cref="UntrustedPluginException">Somebody loaded a newer version, or another content, since the plugin was verified.</exception>
    /// <exception cref="TrustStoreException">The store cannot be read or written.</exception>
    internal void RecordLoad(VerifiedManifest loaded)
    {
        if (Read().Memory.Knows(loaded))
        {
            return;
        }

        _ = _files.Change(() =>
        {
            var snapshot = Read();
            if (snapshot.RollbackOf(loaded) is { } rollback)
            {
                throw new UntrustedPluginException(TrustResult.Of(loaded.Manifest, TrustStatus.RolledBack, rollback));
            }

            StoreFiles.Write(_files.Memory, snapshot.Memory.With(loaded), TrustJson.Default.StoredMemory);
            return true;
        });
    }

    private static void Check(TrustedKey key)
    {
        KeyRules.CheckForManifest(key.Key);
        if (key.Scope is { } scope && !KeyScope.IsScope(scope))
        {
            throw new ArgumentException($"'{scope}' is no package id and no beginning of one with a star, such as Acme.*");
        }
    }

    private static bool IsOf(StoredKey stored, string keyId) => VerificationKey.FromPem(stored.Key).Id == keyId;

    // Tells whether there was something to change.
    private bool Change(Func<StoredKeys, StoredKeys> change) => _files.Change(() =>
    {
        var before = _reader.ReadKeys();
        var after = change(before);
        var isChanged = after.Keys.Count != before.Keys.Count || after.Revoked.Count != before.Revoked.Count || !after.Keys.SequenceEqual(before.Keys);
        if (isChanged)
        {
            StoreFiles.Write(_files.Keys, after, TrustJson.Default.StoredKeys);
        }

        return isChanged;
    });
}
