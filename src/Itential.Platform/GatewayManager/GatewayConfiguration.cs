using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a gateway is set up with: the form of exports and imports.</summary>
/// <remarks>It holds secrets and passwords: never log it, and keep files of it safe.</remarks>
public sealed record GatewayConfiguration
{
    /// <summary>The repositories.</summary>
    public IReadOnlyList<JsonObject>? Repositories { get; init; }

    /// <summary>The executable objects.</summary>
    [JsonPropertyName("executable-objects")]
    public IReadOnlyList<JsonObject>? ExecutableObjects { get; init; }

    /// <summary>The services.</summary>
    public IReadOnlyList<JsonObject>? Services { get; init; }

    /// <summary>The secrets.</summary>
    public IReadOnlyList<JsonObject>? Secrets { get; init; }

    /// <summary>Where the secrets are kept.</summary>
    [JsonPropertyName("secret-providers")]
    public IReadOnlyList<JsonObject>? SecretProviders { get; init; }

    /// <summary>The users, with their passwords.</summary>
    public IReadOnlyList<JsonObject>? Users { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }

    /// <summary>The name of the type alone, so that no secret is shown.</summary>
    public override string ToString() => nameof(GatewayConfiguration);
}
