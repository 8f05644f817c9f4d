namespace Itential.Refit.Authentication;

/// <summary>
/// Makes the shared login of one session manager. Behind interfaces, so that a trimmed or native program that shares nothing leaves all
/// of it out.
/// </summary>
internal interface ISessionSharing
{
    /// <summary>Makes the shared login.</summary>
    /// <exception cref="ArgumentException">The authenticator does not say whose sessions it gives.</exception>
    ISharedLogin Open(IAuthenticator authenticator, SessionOptions options, SessionClock clock);
}
