namespace Itential.Refit.Authentication;

/// <summary>Takes the session of the fleet from the store, or logs in under the fleet's lock and writes it there.</summary>
internal sealed class SharedLogin(SharedSessionStore store, IAuthenticator authenticator, SessionOptions options, SessionClock clock) : ISharedLogin
{
    private readonly SharingLog _log = new(options.LoggerFactory);
    private readonly ISessionLock _lock = store.Lock ?? new ClaimLock(store.Cache, options.TimeProvider);
    private readonly SharingPast _past = new();

    public void Forget() => _past.Forget();

    public LiveSession Obtain(LoginOrder order, Func<LiveSession> logIn, CancellationToken cancellationToken)
    {
        if (NameBy(store.Keys[0]) is not { } name)
        {
            return logIn();
        }

        var past = _past.Look();
        using var attempt = new StoreAttempt(store, _lock, options, _log, cancellationToken);
        if (past.IsTrusting && (Find(attempt, past.Used) ?? WaitForTurn(attempt, name, past.Used)) is { } found)
        {
            _past.Note(order.Number, found.Id, past);
            var now = options.TimeProvider.GetUtcNow();
            return clock.Resume(found.Session, order.Number, now - found.IssuedAt, found.RemainingAt(now, store.SkewMargin));
        }

        var live = logIn();
        var shared = Describe(live);

        // A login that was stopped, or whose credentials changed under way, is nobody else's.
        var isWritten = !cancellationToken.IsCancellationRequested && NameBy(store.Keys[0]) == name && Write(attempt, name, shared);
        _past.Note(order.Number, shared.Id, past with { IsTrusting = past.IsTrusting || isWritten });
        return shared.RemainingAt(shared.IssuedAt, store.SkewMargin) is { } life ? clock.EndAfter(live, life) : live;
    }

    /// <summary>Takes the lock, unless another process's session turns up first. Null means to log in, with the lock or in spite of it.</summary>
    private SharedSession? WaitForTurn(StoreAttempt attempt, string name, Guid? used)
    {
        var pause = SharingDefaults.FirstPause;
        while (attempt.MayWait)
        {
            if (attempt.TryLock(name))
            {
                return Find(attempt, used);
            }

            if (!attempt.MayWait)
            {
                break;
            }

            attempt.Pause(pause);
            pause = Duration.Min(pause * 2, SharingDefaults.LongestPause);
            if (Find(attempt, used) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private SharedSession? Find(StoreAttempt attempt, Guid? used)
    {
        foreach (var key in store.Keys)
        {
            if (NameBy(key) is { } name && attempt.Get(name) is { } value && Read(key, name, value) is { } shared && IsUsable(shared, used))
            {
                return shared;
            }
        }

        return null;
    }

    private SharedSession? Read(SharedSessionKey key, string name, byte[] value)
    {
        var shared = SealedValue.Open(key, name, value) is { } text ? SharedSessionText.Read(text) : null;
        var fault = shared is null ? "it cannot be decrypted or read"
            : !new HttpOrigin(authenticator.Origin!).Matches(shared.Session.Origin) ? "it is of another origin"
            : shared.IssuedAt > options.TimeProvider.GetUtcNow() + store.SkewMargin ? "it comes from the future, so that the clocks of two processes differ"
            : null;
        if (fault is not null)
        {
            _log.Unreadable(fault);
            return null;
        }

        _log.Read();
        return shared!.Within(options.Ttl);
    }

    // Not the session that this process had: it has ended here, whatever the reason.
    private bool IsUsable(SharedSession shared, Guid? used) =>
        shared.Id != used && shared.RemainingAt(options.TimeProvider.GetUtcNow(), store.SkewMargin) is null or { Ticks: > 0 };

    private SharedSession Describe(LiveSession live)
    {
        var issuedAt = options.TimeProvider.GetUtcNow() - clock.Age(live);
        DateTimeOffset? end = clock.LifeOf(live.Session) is { } life ? SharedSession.Add(issuedAt, life) : null;
        return new SharedSession(Guid.NewGuid(), live.Session, issuedAt, end);
    }

    private bool Write(StoreAttempt attempt, string name, SharedSession shared)
    {
        var end = shared.ExpiresAt ?? SharedSession.Add(shared.IssuedAt, SharingDefaults.LongestStay);
        if (end <= options.TimeProvider.GetUtcNow())
        {
            return false;
        }

        if (SealedValue.Seal(store.Keys[0], name, SharedSessionText.Write(shared)) is not { } value)
        {
            _log.TooLong();
            return false;
        }

        return attempt.TrySet(name, value, end);
    }

    private string? NameBy(SharedSessionKey key) =>
        authenticator is { Owner: { } owner, Origin: { } origin } ? key.NameOf(origin, owner, authenticator.Secrets) : null;
}
