using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An asset that a project refers to, as it was at the export.</summary>
public sealed record ProjectComponentHash
{
    /// <summary>What kind of asset it is.</summary>
    public ProjectComponentType? Type { get; init; }

    /// <summary>The id of the asset.</summary>
    public string? Reference { get; init; }

    /// <summary>The name of the asset.</summary>
    public string? Name { get; init; }

    /// <summary>The hash of its document.</summary>
    public string? Hash { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
