using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Distributed;

namespace Itential.Refit.Authentication;

/// <summary>
/// The store and its lock as one login uses them: for a part of the login's time, and no longer once anything has failed. Gives the lock
/// back when it is disposed.
/// </summary>
internal sealed class StoreAttempt(SharedSessionStore store, ISessionLock sessions, SessionOptions options, SharingLog log, CancellationToken cancellationToken) : IDisposable
{
    private readonly long _startedAt = options.TimeProvider.GetTimestamp();
    private IAsyncDisposable? _held;

    /// <summary>Whether anything failed. Then nothing is read or written any more.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether another process's login may still be waited for: the other half of the time is for a login of this one's own.</summary>
    public bool MayWait => !IsBroken && Elapsed < options.LoginTimeout / 2;

    private TimeSpan Elapsed => options.TimeProvider.GetElapsedTime(_startedAt);

    // An eighth, so that a store that hangs leaves a short login its time.
    private TimeSpan Share => Duration.Min(store.Timeout, options.LoginTimeout / 8);

    // Never past the deadline of a login that has succeeded.
    private TimeSpan Limit => Duration.Min(Share, (options.LoginTimeout - Elapsed) / 2);

    public byte[]? Get(string name) => Run("reading", token => store.Cache.GetAsync(name, token), static _ => { });

    public bool TrySet(string name, byte[] value, DateTimeOffset end) => Run(
        "writing",
        async token =>
        {
            await store.Cache.SetAsync(name, value, new DistributedCacheEntryOptions { AbsoluteExpiration = end }, token).ConfigureAwait(false);
            return true;
        },
        static _ => { });

    public bool TryLock(string name)
    {
        var duration = options.LoginTimeout + store.Timeout;
        _held = Run("taking the lock", token => sessions.TryAcquireAsync(name, duration, token).AsTask(), static late => _ = late?.DisposeAsync().AsTask());
        return _held is not null;
    }

    /// <summary>Waits about as long as told, so that not all processes that wait look at once.</summary>
    public void Pause(TimeSpan pause) => ThreadPause.Wait(options.TimeProvider, pause * (RandomNumberGenerator.GetInt32(500, 1500) / 1000.0), cancellationToken);

    public void Dispose()
    {
        if (_held is { } held)
        {
            Release(held);
        }

        if (!IsBroken && !cancellationToken.IsCancellationRequested)
        {
            log.Answered();
        }
    }

    // Also after a failure: the lock may stand elsewhere than the store.
    private void Release(IAsyncDisposable held)
    {
        try
        {
            BoundedCall.Run(
                async _ =>
                {
                    await held.DisposeAsync().ConfigureAwait(false);
                    return true;
                },
                Share,
                static _ => { },
                cancellationToken);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A stopped login does not wait for its lock; the lock is given back all the same.
            if (!cancellationToken.IsCancellationRequested)
            {
                IsBroken = true;
                log.Failed("giving the lock back", e);
            }
        }
    }

    private T? Run<T>(string operation, Func<CancellationToken, Task<T>> run, Action<T> late)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (IsBroken || Limit <= TimeSpan.Zero)
        {
            return default;
        }

        try
        {
            return BoundedCall.Run(run, Limit, late, cancellationToken);
        }
        catch (Exception e) when (e is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            IsBroken = true;
            log.Failed(operation, e);
            return default;
        }
    }
}
