namespace Otumat.Usage;

/// <summary>How things stand.</summary>
/// <param name="Consent">Whether usage may be collected.</param>
/// <param name="HomePath">The folder of what waits to be sent.</param>
public sealed record UsageStatus(UsageConsent Consent, string HomePath)
{
    /// <summary>Whether there are tokens to send with.</summary>
    public bool SignedIn { get; init; }

    /// <summary>Where the tokens are, or why there is no place for them; null where nobody has agreed.</summary>
    public string? TokenStore { get; init; }

    /// <summary>The random id of this installation; null where nobody has enrolled.</summary>
    public Guid? InstallationId { get; init; }

    /// <summary>Events on the disk.</summary>
    public long EventsWaiting { get; init; }

    /// <summary>Events that the server has refused for good.</summary>
    public long EventsSetAside { get; init; }

    /// <summary>Events that found no room, in memory or on the disk.</summary>
    public long EventsDropped { get; init; }

    /// <summary>Events and properties that were not declared.</summary>
    public long Undeclared { get; init; }

    /// <summary>When the last upload succeeded.</summary>
    public DateTimeOffset? LastUploadAt { get; init; }

    /// <summary>Why the last upload failed; null where it did not.</summary>
    public string? LastUploadError { get; init; }

    /// <summary>Before this time nothing is sent.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Whether the server could not yet be asked to erase what it has.</summary>
    public bool ErasureIsPending { get; init; }
}
