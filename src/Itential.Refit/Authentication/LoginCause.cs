namespace Itential.Refit.Authentication;

/// <summary>Why a login is needed.</summary>
internal enum LoginCause
{
    /// <summary>There is no session: the first call, or the first after an invalidation or a failure.</summary>
    NoSession,

    /// <summary>The session reached the TTL of the options.</summary>
    TtlExceeded,

    /// <summary>The session is about to reach the lifetime that the server gave it.</summary>
    LifetimeEnding,

    /// <summary>The server no longer accepts the session.</summary>
    Refused,
}
