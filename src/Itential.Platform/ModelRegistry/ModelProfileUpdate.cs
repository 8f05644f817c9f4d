namespace Itential.Platform;

/// <summary>The members of a model profile to change; null leaves one as it is.</summary>
public sealed record ModelProfileUpdate
{
    /// <summary>What the models are reached with.</summary>
    public ModelCredential? Credential { get; init; }

    /// <summary>All models of the profile.</summary>
    public IReadOnlyList<ProfileModel>? Models { get; init; }
}
