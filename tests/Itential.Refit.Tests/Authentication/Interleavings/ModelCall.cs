namespace Itential.Refit.Tests.Authentication.Interleavings;

/// <summary>Where a call must be: waiting for a login, at the server with a session, or over.</summary>
/// <param name="Session">The session that it carries; null when it is not at the server.</param>
/// <param name="IsReplay">Whether it was refused once already.</param>
/// <param name="Outcome">How it ended; null when it has not.</param>
internal sealed record ModelCall(int? Session = null, bool IsReplay = false, string? Outcome = null)
{
    public bool IsWaiting => Session is null && Outcome is null;

    public bool IsSending => Session is not null && Outcome is null;

    public override string ToString() => Outcome ?? (Session is { } session ? $"sending token-{session}" : "waiting");
}
