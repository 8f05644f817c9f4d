using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One file in the package of a prebuilt.</summary>
public sealed record PrebuiltArtifact
{
    /// <summary>The id of what the file holds.</summary>
    public string? Id { get; init; }

    /// <summary>The name of what the file holds.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of thing the file holds.</summary>
    public string? Type { get; init; }

    /// <summary>Where the file is in the package.</summary>
    public string? Location { get; init; }

    /// <summary>What else is known of the file.</summary>
    public JsonObject? Properties { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
