namespace Itential.Platform;

/// <summary>The body that makes a model profile.</summary>
/// <param name="Profile">The profile.</param>
public sealed record ModelProfileBody(NewModelProfile Profile)
{
    /// <summary>Wraps the profile.</summary>
    /// <param name="profile">The profile.</param>
    public static implicit operator ModelProfileBody(NewModelProfile profile) => new(profile);
}
