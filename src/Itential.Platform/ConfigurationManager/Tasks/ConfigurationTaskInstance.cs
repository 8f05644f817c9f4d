using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A task of an adapter that is set up for a golden configuration.</summary>
public sealed record ConfigurationTaskInstance
{
    /// <summary>The id of the task.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name that it was given.</summary>
    public string? Name { get; init; }

    /// <summary>Where the task comes from.</summary>
    public string? Origin { get; init; }

    /// <summary>The name of the adapter's task.</summary>
    public string? TaskName { get; init; }

    /// <summary>What the task is called with.</summary>
    public JsonObject? TaskParams { get; init; }

    /// <summary>The id of the golden configuration.</summary>
    public string? TreeId { get; init; }

    /// <summary>When it was set up.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who set it up.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Who last changed it.</summary>
    public AccountReference? UpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
