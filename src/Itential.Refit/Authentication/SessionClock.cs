namespace Itential.Refit.Authentication;

/// <summary>Turns the options' times into stamps of a monotonic clock.</summary>
internal sealed class SessionClock(TimeProvider time, TimeSpan ttl)
{
    public long Now => time.GetTimestamp();

    public TimeSpan Ttl => ttl;

    public TimeSpan Age(LiveSession live) => time.GetElapsedTime(live.StartedAt);

    public bool IsExpired(LiveSession live) => live.ExpiresAt != LiveSession.Never && time.GetTimestamp() >= live.ExpiresAt;

    /// <summary>The stamp from which a session is replaced: the earlier of its TTL and of its lifetime less the margin.</summary>
    public long ExpiryOf(Session session, long startedAt) => LifeOf(session) is { } life ? Add(startedAt, life) : LiveSession.Never;

    /// <summary>How long a session is used, counted from before its login; null for ever.</summary>
    public TimeSpan? LifeOf(Session session)
    {
        TimeSpan? life = ttl > TimeSpan.Zero ? ttl : null;
        if (session.Lifetime is { } lifetime)
        {
            var rest = lifetime - Duration.Min(lifetime / 4, SessionDefaults.LifetimeMargin);
            life = Duration.Min(life ?? rest, rest);
        }

        return life;
    }

    /// <summary>The same session with another life, counted from before its login.</summary>
    public LiveSession EndAfter(LiveSession live, TimeSpan life) => live with { ExpiresAt = Add(live.StartedAt, life) };

    /// <summary>A session that another process has used for a time already; a clock ahead of this one's makes no negative age.</summary>
    public LiveSession Resume(Session session, long number, TimeSpan age, TimeSpan? remaining)
    {
        var now = Now;
        var startedAt = age > TimeSpan.Zero ? now - (Add(now, age) - now) : now;
        return new LiveSession(session, number, startedAt, remaining is { } rest ? Add(now, rest) : LiveSession.Never, IsTakenOver: true);
    }

    /// <summary>Says why the next login is needed, by the session that it replaces.</summary>
    public LoginOrder Order(long number, LiveSession? replaced, HttpMessageInvoker http)
    {
        if (replaced is null)
        {
            return new LoginOrder(number, LoginCause.NoSession, TimeSpan.Zero, http);
        }

        var age = Age(replaced);
        var cause = ttl > TimeSpan.Zero && age >= ttl ? LoginCause.TtlExceeded
            : IsExpired(replaced) ? LoginCause.LifetimeEnding
            : LoginCause.Refused;
        return new LoginOrder(number, cause, age, http);
    }

    private long Add(long stamp, TimeSpan span)
    {
        var sum = stamp + (((Int128)span.Ticks * time.TimestampFrequency) + TimeSpan.TicksPerSecond - 1) / TimeSpan.TicksPerSecond;
        return sum < LiveSession.Never ? (long)sum : LiveSession.Never;
    }
}
