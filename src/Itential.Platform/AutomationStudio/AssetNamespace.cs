using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The project that an asset belongs to.</summary>
public sealed record AssetNamespace
{
    /// <summary>The id of the project.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the project.</summary>
    public string? Name { get; init; }

    /// <summary>Such as <c>project</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Who may do what with it.</summary>
    public JsonElement? AccessControl { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
