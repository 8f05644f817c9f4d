namespace Otumat.Usage;

/// <summary>Gathers how things stand. Makes no request and creates nothing.</summary>
internal sealed class StatusReader(UsageParts parts)
{
    public async Task<UsageStatus> ReadAsync(CancellationToken ct)
    {
        var progress = parts.Progress.Read();
        var (signedIn, store) = await ReadTokensAsync(ct).ConfigureAwait(false);
        return new UsageStatus(parts.Consent.Read(), parts.Home.Path)
        {
            SignedIn = signedIn,
            TokenStore = store,
            InstallationId = parts.Installation.Read(),
            EventsWaiting = parts.Batches.Waiting,
            EventsSetAside = parts.Batches.SetAside,
            EventsDropped = progress.Dropped,
            Undeclared = progress.Undeclared,
            LastUploadAt = progress.LastUploadAt,
            LastUploadError = progress.LastUploadError,
            NotBefore = progress.NotBefore,
            ErasureIsPending = File.Exists(parts.Home.Erasure),
        };
    }

    private async Task<(bool SignedIn, string? Store)> ReadTokensAsync(CancellationToken ct)
    {
        if (parts.Consent.ReadStored().State == ConsentState.Undecided)
        {
            return (false, null);
        }

        try
        {
            var store = await parts.OpenTokensAsync(ct).ConfigureAwait(false);
            return (await store.ReadAsync(ct).ConfigureAwait(false) is not null, store.Description);
        }
        catch (TokenStoreUnavailableException e)
        {
            return (false, e.Message);
        }
    }
}
