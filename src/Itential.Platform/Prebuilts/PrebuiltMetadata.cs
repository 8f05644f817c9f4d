using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the package of a prebuilt is.</summary>
public sealed record PrebuiltMetadata
{
    /// <summary>The name of the package.</summary>
    public string? Name { get; init; }

    /// <summary>The version of the package.</summary>
    public string? Version { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The licence that it is given under.</summary>
    public string? License { get; init; }

    /// <summary>Where its source is.</summary>
    public PrebuiltRepository? Repository { get; init; }

    /// <summary>The words that it is found by.</summary>
    public IReadOnlyList<string>? Keywords { get; init; }

    /// <summary>Who made it.</summary>
    public string? Author { get; init; }

    /// <summary>What it needs of the platform.</summary>
    [JsonPropertyName("IAPDependencies")]
    public JsonObject? IapDependencies { get; init; }

    /// <summary>The number of its project in GitLab.</summary>
    public long? GitlabId { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
