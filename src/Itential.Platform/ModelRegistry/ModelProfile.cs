using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Models of one provider, with the credential that they are reached with.</summary>
public sealed record ModelProfile
{
    /// <summary>The id of the profile.</summary>
    public string? Id { get; init; }

    /// <summary>How the models are reached.</summary>
    public ModelProfileCategory? Category { get; init; }

    /// <summary>The name of the profile.</summary>
    public string? Name { get; init; }

    /// <summary>The provider of the models.</summary>
    public string? Provider { get; init; }

    /// <summary>The gateway cluster that they are reached through.</summary>
    public string? GatewayCluster { get; init; }

    /// <summary>What they are reached with, without its secrets.</summary>
    public ModelProfileCredential? Credential { get; init; }

    /// <summary>The models.</summary>
    public IReadOnlyList<ProfileModel>? Models { get; init; }

    /// <summary>The groups whose members may build agents with it.</summary>
    public IReadOnlyList<ModelBuilderGroup>? BuilderGroups { get; init; }

    /// <summary>How many agents use it.</summary>
    public int? AgentCount { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
