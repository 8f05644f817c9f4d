namespace Itential.Platform;

/// <summary>A model profile to be made.</summary>
public sealed record NewModelProfile
{
    /// <summary>How the models are reached.</summary>
    public required ModelProfileCategory Category { get; init; }

    /// <summary>The name of the profile.</summary>
    public required string Name { get; init; }

    /// <summary>The provider of the models.</summary>
    public required string Provider { get; init; }

    /// <summary>The gateway cluster that they are reached through.</summary>
    public string? GatewayCluster { get; init; }

    /// <summary>What they are reached with.</summary>
    public required ModelCredential Credential { get; init; }

    /// <summary>The models, by name.</summary>
    public required IReadOnlyList<ProfileModel> Models { get; init; }

    /// <summary>The groups whose members may build agents with it.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<ModelBuilderGroup> BuilderGroups { get; init; } = [];
}
