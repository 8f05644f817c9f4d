namespace Itential.Refit.Authentication;

/// <summary>Gets a session from the others of the fleet, or logs in for all of them.</summary>
internal interface ISharedLogin
{
    /// <summary>Gives the session to use from now on. Runs on the login's own thread.</summary>
    LiveSession Obtain(LoginOrder order, Func<LiveSession> logIn, CancellationToken cancellationToken);

    /// <summary>Makes the next login ignore what is stored, and replace it.</summary>
    void Forget();
}
