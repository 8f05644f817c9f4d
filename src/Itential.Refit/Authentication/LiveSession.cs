namespace Itential.Refit.Authentication;

/// <summary>
/// A session in use, with its times on the clock of its manager. Immutable: a call keeps the one that it took. It is taken over when another
/// process logged in for it.
/// </summary>
internal sealed record LiveSession(Session Session, long Login, long StartedAt, long ExpiresAt, bool IsTakenOver = false)
{
    /// <summary>Stands for "never" in <see cref="ExpiresAt"/>.</summary>
    public const long Never = long.MaxValue;

    /// <summary>The same login with other cookies.</summary>
    public LiveSession With(Session session) => this with { Session = session };

    // A record prints its members; this one has a secret inside.
    public override string ToString() => Session.ToString();
}
