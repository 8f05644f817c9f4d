using Microsoft.Extensions.Caching.Distributed;

namespace Itential.Refit.Authentication;

/// <summary>
/// A lock made of the cache alone, which knows no compare-and-set: writes a claim, waits until others have written theirs, and holds the
/// lock when its own still stands. Two may hold it when a cache takes longer than the wait; that costs a second login.
/// </summary>
internal sealed class ClaimLock(IDistributedCache cache, TimeProvider time) : ISessionLock
{
    private const string Suffix = ":claim";

    public async ValueTask<IAsyncDisposable?> TryAcquireAsync(string key, TimeSpan duration, CancellationToken cancellationToken)
    {
        var place = key + Suffix;
        if (await cache.GetAsync(place, cancellationToken).ConfigureAwait(false) is not null)
        {
            return null;
        }

        var claim = Guid.NewGuid().ToByteArray();
        await cache.SetAsync(place, claim, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = duration }, cancellationToken).ConfigureAwait(false);
        await Task.Delay(SharingDefaults.SettlingTime, time, cancellationToken).ConfigureAwait(false);
        return await StandsAsync(place, claim, cancellationToken).ConfigureAwait(false) ? new Held(this, place, claim) : null;
    }

    private async Task<bool> StandsAsync(string place, byte[] claim, CancellationToken cancellationToken) =>
        await cache.GetAsync(place, cancellationToken).ConfigureAwait(false) is { } standing && standing.AsSpan().SequenceEqual(claim);

    private sealed class Held(ClaimLock claims, string place, byte[] claim) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (await claims.StandsAsync(place, claim, CancellationToken.None).ConfigureAwait(false))
            {
                await claims.Remove(place).ConfigureAwait(false);
            }
        }
    }

    private Task Remove(string place) => cache.RemoveAsync(place, CancellationToken.None);
}
