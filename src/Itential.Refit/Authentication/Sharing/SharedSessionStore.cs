using Microsoft.Extensions.Caching.Distributed;

namespace Itential.Refit.Authentication;

/// <summary>
/// Lets processes that sign in as the same user to the same server use one session. What is stored is encrypted and cannot be read, made or
/// moved without the key. When the store fails, each process logs in for itself; no call fails for it.
/// </summary>
public sealed class SharedSessionStore : ISessionSharing
{
    private readonly TimeSpan _skewMargin = SharingDefaults.SkewMargin;
    private readonly TimeSpan _timeout = SharingDefaults.Timeout;

    /// <summary>Creates a store.</summary>
    /// <param name="cache">Where sessions are kept. The caller owns it.</param>
    /// <param name="key">Encrypts what is stored, and finds it.</param>
    /// <param name="olderKeys">Keys that were the first before. What was stored with one of them is still found.</param>
    /// <exception cref="ArgumentException">Two keys have the same id.</exception>
    public SharedSessionStore(IDistributedCache cache, SharedSessionKey key, params SharedSessionKey[] olderKeys)
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(olderKeys);
        Cache = cache;
        Keys = [key, .. olderKeys];
        foreach (var each in olderKeys)
        {
            ArgumentNullException.ThrowIfNull(each, nameof(olderKeys));
        }

        if (Keys.GroupBy(each => each.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two keys have the id '{twice.Key}'. Give each key an id of its own.", nameof(olderKeys));
        }
    }

    /// <summary>Lets one process at a time log in.</summary>
    /// <value>Default: null, a claim in the cache itself, which now and then lets two in.</value>
    public ISessionLock? Lock { get; init; }

    /// <summary>How far apart the clocks of two processes may be. Sessions are replaced by this much, but at most a quarter of their life, before they end.</summary>
    /// <value>Default: 5 seconds.</value>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public TimeSpan SkewMargin
    {
        get => _skewMargin;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _skewMargin = value;
        }
    }

    /// <summary>The deadline of one operation of the cache or the lock, in real time. A login that meets it goes on without the store.</summary>
    /// <value>Default: 2 seconds.</value>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above zero, or above 24 days.</exception>
    public TimeSpan Timeout
    {
        get => _timeout;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, SessionDefaults.LongestTimeout);
            _timeout = value;
        }
    }

    internal IDistributedCache Cache { get; }

    /// <summary>All keys; the first is the one to write with.</summary>
    internal IReadOnlyList<SharedSessionKey> Keys { get; }

    ISharedLogin ISessionSharing.Open(IAuthenticator authenticator, SessionOptions options, SessionClock clock)
    {
        if (authenticator.Owner is null || authenticator.Origin is null)
        {
            throw new ArgumentException(
                $"{nameof(SessionOptions.SharedStore)} is set, but {authenticator.GetType().Name} does not say whose sessions it gives: it needs an "
                + $"{nameof(IAuthenticator.Owner)} and an {nameof(IAuthenticator.Origin)}. A ready token needs no login, so there is nothing to share: leave {nameof(SessionOptions.SharedStore)} out.",
                nameof(authenticator));
        }

        return new SharedLogin(this, authenticator, options, clock);
    }
}
