namespace Itential.Refit.Authentication;

/// <summary>Turns the options' times into stamps of a monotonic clock.</summary>
internal sealed class SessionClock(TimeProvider time, TimeSpan ttl)
{
    public long Now => time.GetTimestamp();

    public TimeSpan Ttl => ttl;

    public TimeSpan Age(LiveSession live) => time.GetElapsedTime(live.StartedAt);

    public bool IsExpired(LiveSession live) => live.ExpiresAt != LiveSession.Never && time.GetTimestamp() >= live.ExpiresAt;

    /// <summary>The stamp from which a session is replaced: the earlier of its TTL and of its lifetime less the margin.</summary>
    public long ExpiryOf(Session session, long startedAt)
    {
        var expiry = ttl > TimeSpan.Zero ? Add(startedAt, ttl) : LiveSession.Never;
        if (session.Lifetime is { } lifetime)
        {
            var quarter = lifetime / 4;
            var margin = quarter < SessionDefaults.LifetimeMargin ? quarter : SessionDefaults.LifetimeMargin;
            expiry = Math.Min(expiry, Add(startedAt, lifetime - margin));
        }

        return expiry;
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
