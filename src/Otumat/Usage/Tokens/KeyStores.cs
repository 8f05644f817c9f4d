namespace Otumat.Usage;

/// <summary>The key store of this operating system.</summary>
internal static class KeyStores
{
    /// <summary>Opens it, without showing or asking anything.</summary>
    /// <exception cref="TokenStoreUnavailableException">There is none that works here; the message says why.</exception>
    public static async Task<ITokenStore> OpenAsync(TokenKey key, CancellationToken ct)
    {
        if (OperatingSystem.IsWindows())
        {
            return new ProtectedFileTokenStore(key);
        }

        if (OperatingSystem.IsMacOS())
        {
            var keychain = new KeychainTokenStore(key);
            await keychain.ReadAsync(ct).ConfigureAwait(false);
            return keychain;
        }

        return await OpenSecretServiceAsync(key, Environment.GetEnvironmentVariable, TimeProvider.System, ct).ConfigureAwait(false);
    }

    internal static async Task<ITokenStore> OpenSecretServiceAsync(TokenKey key, Func<string, string?> environment, TimeProvider time, CancellationToken ct)
    {
        var address = SessionBus.FindAddress(environment)
            ?? throw new TokenStoreUnavailableException("There is no D-Bus session bus, so no keyring can be asked. Run this inside your desktop session.");
        var store = new SecretServiceTokenStore(address, key, time);
        await store.ProbeAsync(ct).ConfigureAwait(false);
        return store;
    }
}
