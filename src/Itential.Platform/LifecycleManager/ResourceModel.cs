using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A kind of resource, such as a service or a device, with the form of its instances and the actions that change them.</summary>
/// <remarks>The form of exports too: what was exported is imported as it is.</remarks>
public sealed record ResourceModel
{
    /// <summary>The id of the model.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the model.</summary>
    public string? Name { get; init; }

    /// <summary>What the model is for.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON Schema that the data of each instance fits.</summary>
    public JsonObject? Schema { get; init; }

    /// <summary>The actions that make, change and delete instances.</summary>
    public IReadOnlyList<ResourceAction>? Actions { get; init; }

    /// <summary>When the model was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the model.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the model last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the model.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
