namespace Otumat.Usage;

/// <summary>How an enrolment ended.</summary>
public enum EnrollmentOutcome
{
    /// <summary>The person has agreed, and this installation can send.</summary>
    Accepted,

    /// <summary>The person has refused. That is stored.</summary>
    Declined,

    /// <summary>Nobody answered in time. Nothing is decided.</summary>
    TimedOut,

    /// <summary>A switch or an environment variable says no, so nobody was asked.</summary>
    Prevented,

    /// <summary>The server, or the place for tokens, could not be used. Nothing is decided.</summary>
    Failed,
}
