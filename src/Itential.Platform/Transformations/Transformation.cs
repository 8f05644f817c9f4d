using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A transformation (JST): the steps that turn incoming data into outgoing data.</summary>
public sealed record Transformation
{
    /// <summary>The id of the transformation.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name; in a project <c>@{projectId}: {name}</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What the transformation is for.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON schemas of what comes in.</summary>
    public IReadOnlyList<JsonObject>? Incoming { get; init; }

    /// <summary>The JSON schemas of what goes out.</summary>
    public IReadOnlyList<JsonObject>? Outgoing { get; init; }

    /// <summary>The steps in their order.</summary>
    public IReadOnlyList<TransformationStep>? Steps { get; init; }

    /// <summary>The functions that steps call.</summary>
    public IReadOnlyList<JsonObject>? Functions { get; init; }

    /// <summary>The comments on the canvas.</summary>
    public IReadOnlyList<JsonElement>? Comments { get; init; }

    /// <summary>Where the view of the canvas stands.</summary>
    public TransformationView? View { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>The version of the transformation's document.</summary>
    public string? Version { get; init; }

    /// <summary>The project that it belongs to.</summary>
    public JsonElement? Namespace { get; init; }

    /// <summary>When the transformation was made.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the transformation last changed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
