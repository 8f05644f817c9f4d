namespace Itential.Refit.Authentication;

/// <summary>A session as the fleet knows it, with its times in UTC.</summary>
/// <param name="Id">Random, so that another login's session is told from this one without comparing secrets.</param>
/// <param name="Session">The session.</param>
/// <param name="IssuedAt">When its login began.</param>
/// <param name="ExpiresAt">When it ends for the process that logged in, before any margin; null for never.</param>
internal sealed record SharedSession(Guid Id, Session Session, DateTimeOffset IssuedAt, DateTimeOffset? ExpiresAt)
{
    /// <summary>The same with the end that a process's own TTL sets, if that is earlier.</summary>
    public SharedSession Within(TimeSpan ttl) =>
        ttl > TimeSpan.Zero && (ExpiresAt is not { } end || end - IssuedAt > ttl) ? this with { ExpiresAt = Add(IssuedAt, ttl) } : this;

    /// <summary>How long the session is still used; null for ever.</summary>
    public TimeSpan? RemainingAt(DateTimeOffset now, TimeSpan skewMargin) =>
        ExpiresAt is { } end ? end - now - Duration.Min((end - IssuedAt) / 4, skewMargin) : null;

    public static DateTimeOffset Add(DateTimeOffset at, TimeSpan span) => span < DateTimeOffset.MaxValue - at ? at + span : DateTimeOffset.MaxValue;
}
