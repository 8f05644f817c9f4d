using Microsoft.Extensions.Logging;

namespace Otumat.Usage;

/// <summary>Sends what waits on the disk. Of all processes of a package one does it at a time.</summary>
internal sealed class Uploader(UsageParts parts)
{
    private readonly UsageHome _home = parts.Home;
    private readonly ConsentStore _consent = parts.Consent;
    private readonly BatchStore _store = parts.Batches;
    private readonly TimeProvider _clock = parts.Options.TimeProvider;

    public async Task<UploadResult> RunAsync(CancellationToken ct)
    {
        if (!_consent.IsAllowed)
        {
            return new UploadResult(UploadOutcome.NotAllowed);
        }

        using var own = FileLock.TryTake(_home.UploadLock);
        if (own is null)
        {
            return new UploadResult(UploadOutcome.Busy);
        }

        if (parts.Progress.Read().NotBefore - _clock.GetUtcNow() is { } pause && pause > TimeSpan.Zero)
        {
            return new UploadResult(UploadOutcome.Postponed) { RetryAfter = pause, Message = "The last upload has failed, or the server has asked for a pause." };
        }

        _store.DeleteLeftovers();
        var result = await SendAllAsync(ct).ConfigureAwait(false);
        return await RecordAsync(result).ConfigureAwait(false);
    }

    private async Task<UploadResult> SendAllAsync(CancellationToken ct)
    {
        var tally = new UploadTally();
        using var watch = new OptOutWatch(_consent, ct);
        try
        {
            while (true)
            {
                if (await SendNextAsync(tally, watch.Token).ConfigureAwait(false) is { } end)
                {
                    return end;
                }
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return tally.End(UploadOutcome.NotAllowed);
        }
        catch (TokenStoreUnavailableException e)
        {
            return tally.End(UploadOutcome.Failed, e.Message);
        }
    }

    // Nothing is claimed and nothing asked for outside the lock: while somebody else holds it, no request is on its way.
    private async Task<UploadResult?> SendNextAsync(UploadTally tally, CancellationToken ct)
    {
        using var request = await FileLock.TakeAsync(_home.RequestLock, ct).ConfigureAwait(false);
        if (!_consent.IsAllowed)
        {
            return tally.End(UploadOutcome.NotAllowed);
        }

        using var claim = _store.ClaimNext();
        if (claim is null)
        {
            return tally.End(tally.Sent > 0 ? UploadOutcome.Sent : UploadOutcome.NothingToSend);
        }

        var session = await parts.OpenSessionAsync(ct).ConfigureAwait(false);
        var delivery = new BatchDelivery(parts.Sender, session, _store, _consent, tally);
        if (await delivery.DeliverAsync(claim.PackageVersion, claim.Events, ct).ConfigureAwait(false) is { } end)
        {
            return end;
        }

        claim.Delete();
        return null;
    }

    private async Task<UploadResult> RecordAsync(UploadResult result)
    {
        var now = _clock.GetUtcNow();
        switch (result.Outcome)
        {
            case UploadOutcome.Sent or UploadOutcome.NothingToSend:
                await parts.Progress.ChangeAsync(progress => progress with { LastUploadAt = now, LastUploadError = null, Failures = 0, NotBefore = null }, CancellationToken.None).ConfigureAwait(false);
                UsageLog.Uploaded(parts.Logger, parts.Options.PackageName, result.Sent);
                return result;

            case UploadOutcome.Failed or UploadOutcome.SignInNeeded:
                var wait = TimeSpan.Zero;
                await parts.Progress.ChangeAsync(
                    progress =>
                    {
                        wait = UploadBackOff.After(progress.Failures + 1, result.RetryAfter, Random.Shared.NextDouble());
                        return progress with { LastUploadError = result.Message, Failures = progress.Failures + 1, NotBefore = now + wait };
                    },
                    CancellationToken.None).ConfigureAwait(false);
                UsageLog.UploadFailed(parts.Logger, parts.Options.PackageName, result.Message ?? "");
                return result with { RetryAfter = wait };

            default:
                return result;
        }
    }
}
