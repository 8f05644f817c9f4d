using System.Diagnostics.CodeAnalysis;

namespace Otumat.Usage;

/// <summary>The key store of this operating system.</summary>
[ExcludeFromCodeCoverage(Justification = "A choice between systems, of which one runs the tests.")]
internal static class KeyStores
{
    /// <summary>Whether tokens may lie in a file. On Windows never: data protection works for everybody there.</summary>
    public static bool MayUseFile(bool isAllowed) => isAllowed && !OperatingSystem.IsWindows();

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

        return await SecretServiceTokenStore.OpenAsync(key, Environment.GetEnvironmentVariable, TimeProvider.System, ct).ConfigureAwait(false);
    }
}
