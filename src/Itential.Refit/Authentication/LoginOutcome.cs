namespace Itential.Refit.Authentication;

/// <summary>How a login ended: with a session, with a failure, or given up because the session manager was told to forget it.</summary>
internal sealed record LoginOutcome(LiveSession? Live, LoginFailure? Failure)
{
    public static readonly LoginOutcome Abandoned = new(null, null);
}
