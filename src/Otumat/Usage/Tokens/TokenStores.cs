namespace Otumat.Usage;

/// <summary>Chooses where the tokens of a package are kept.</summary>
internal static class TokenStores
{
    /// <summary>Opens the key store of the operating system, or the file where there is no key store and the file is allowed.</summary>
    /// <remarks>
    /// Tokens that were kept in the file while there was no key store move into the key store; the file is then gone.
    /// Shows nothing and asks nothing.
    /// </remarks>
    /// <param name="key">Whose tokens.</param>
    /// <param name="allowTokenFile">Whether a file with mode 0600 may hold them.</param>
    /// <param name="ct">Cancels the opening.</param>
    /// <exception cref="TokenStoreUnavailableException">There is no key store that works, and the file is not allowed or not safe.</exception>
    public static Task<ITokenStore> OpenAsync(TokenKey key, bool allowTokenFile, CancellationToken ct) =>
        OpenAsync(key, KeyStores.MayUseFile(allowTokenFile), KeyStores.OpenAsync, ct);

    internal static async Task<ITokenStore> OpenAsync(
        TokenKey key,
        bool allowTokenFile,
        Func<TokenKey, CancellationToken, Task<ITokenStore>> openKeyStore,
        CancellationToken ct)
    {
        var file = new FileTokenStore(key);
        try
        {
            var store = await openKeyStore(key, ct).ConfigureAwait(false);
            await MoveAsync(file, store, ct).ConfigureAwait(false);
            return store;
        }
        catch (TokenStoreUnavailableException) when (allowTokenFile)
        {
            TokenFolder.Ensure(key.Home);
            return file;
        }
        catch (TokenStoreUnavailableException cause)
        {
            throw new TokenStoreUnavailableException(
                $"There is no place to keep the tokens of '{key.Package}'. {cause.Message} Or allow a file that only you can read, with AllowTokenFile.",
                cause);
        }
    }

    private static async Task MoveAsync(FileTokenStore file, ITokenStore store, CancellationToken ct)
    {
        if (!file.HasTokens)
        {
            return;
        }

        var kept = await file.ReadAsync(ct).ConfigureAwait(false);
        var known = await store.ReadAsync(ct).ConfigureAwait(false);
        if (kept is not null && (known is null || known.RenewAt < kept.RenewAt))
        {
            await store.WriteAsync(kept, ct).ConfigureAwait(false);
        }

        await file.DeleteAsync(ct).ConfigureAwait(false);
    }
}
