using System.Security.Cryptography;
using Tmds.DBus.Protocol;
using Names = Otumat.Usage.SecretServiceNames;

namespace Otumat.Usage;

/// <summary>One visit to the default collection: a connection, an agreed key, and the collection found unlocked.</summary>
internal sealed class SecretServiceSession
{
    private readonly SecretServiceClient _client;
    private readonly string _collection;
    private readonly SecretKeyExchange _exchange = new();

    private SecretServiceSession(SecretServiceClient client, string collection)
    {
        _client = client;
        _collection = collection;
    }

    /// <summary>Connects and finds the default collection.</summary>
    /// <exception cref="TokenStoreUnavailableException">There is no collection, or it is locked.</exception>
    public static async Task<SecretServiceSession> OpenAsync(DBusConnection connection)
    {
        await connection.ConnectAsync().ConfigureAwait(false);
        var client = new SecretServiceClient(connection);
        var collection = await client.FindDefaultCollectionAsync().ConfigureAwait(false)
            ?? throw new TokenStoreUnavailableException("The Secret Service has no default keyring. Create one with the desktop's password manager.");
        return await client.IsLockedAsync(collection).ConfigureAwait(false)
            ? throw Locked()
            : new SecretServiceSession(client, collection);
    }

    /// <summary>The content of the item with these attributes; null when there is none or when it is not readable with the agreed key.</summary>
    public async Task<byte[]?> ReadAsync(IReadOnlyDictionary<string, string> attributes)
    {
        var (unlocked, locked) = await _client.SearchAsync(attributes).ConfigureAwait(false);
        if (unlocked is not [var item, ..])
        {
            return locked.Length > 0 ? throw Locked() : null;
        }

        var (session, cipher) = await AgreeAsync().ConfigureAwait(false);
        using (cipher)
        {
            try
            {
                return cipher.Decrypt(await _client.GetSecretAsync(item, session).ConfigureAwait(false));
            }
            catch (CryptographicException)
            {
                return null;
            }
        }
    }

    public async Task WriteAsync(string label, IReadOnlyDictionary<string, string> attributes, ReadOnlyMemory<byte> content)
    {
        var (session, cipher) = await AgreeAsync().ConfigureAwait(false);
        using (cipher)
        {
            var prompt = await _client.CreateItemAsync(_collection, session, label, attributes, cipher.Encrypt(content.Span)).ConfigureAwait(false);
            await RefuseAsync(prompt).ConfigureAwait(false);
        }
    }

    public async Task DeleteAsync(IReadOnlyDictionary<string, string> attributes)
    {
        var (unlocked, locked) = await _client.SearchAsync(attributes).ConfigureAwait(false);
        foreach (var item in unlocked)
        {
            await RefuseAsync(await _client.DeleteAsync(item).ConfigureAwait(false)).ConfigureAwait(false);
        }

        if (locked.Length > 0)
        {
            throw Locked();
        }
    }

    private static TokenStoreUnavailableException Locked() =>
        new("The keyring is locked. Unlock it (sign in to the desktop, or open its password manager) and try again.");

    private async Task<(string Session, SecretCipher Cipher)> AgreeAsync()
    {
        var (session, publicKey) = await _client.OpenSessionAsync(_exchange.PublicKey).ConfigureAwait(false);
        return (session, _exchange.Agree(publicKey));
    }

    // A library that runs inside somebody's program puts no window on the screen.
    private async Task RefuseAsync(string prompt)
    {
        if (prompt != Names.NoObject)
        {
            await _client.DismissAsync(prompt).ConfigureAwait(false);
            throw Locked();
        }
    }
}
