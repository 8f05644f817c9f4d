using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A form by id and name, as an import answers it.</summary>
public sealed record JsonFormReference
{
    /// <summary>The id of the form.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the form.</summary>
    public string? Name { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
