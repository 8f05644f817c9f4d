using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One resource of a model, with its data.</summary>
public sealed record ResourceInstance
{
    /// <summary>The id of the instance.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The id of its model.</summary>
    public string? ModelId { get; init; }

    /// <summary>The name of the instance.</summary>
    public string? Name { get; init; }

    /// <summary>What the instance is for.</summary>
    public string? Description { get; init; }

    /// <summary>The data, which fits the model's schema; only actions change it.</summary>
    public JsonObject? InstanceData { get; init; }

    /// <summary>The action that ran last.</summary>
    public ResourceLastAction? LastAction { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public ResourceInstanceState? StateId { get; init; }

    /// <summary>When the instance was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the instance.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the instance last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the instance.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
