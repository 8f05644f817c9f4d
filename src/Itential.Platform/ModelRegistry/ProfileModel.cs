using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A model of a profile.</summary>
public sealed record ProfileModel
{
    /// <summary>The id of the model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name of the model.</summary>
    public string? Name { get; init; }

    /// <summary>Whether agents may use it.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Settings of the model by name.</summary>
    public JsonObject? ModelVariables { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
