using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A group of devices.</summary>
public sealed record DeviceGroup
{
    /// <summary>The id, under either name that the server gives it.</summary>
    public string? Id { get => field ?? DocumentId; init; }

    /// <summary>The id where the server calls it <c>_id</c>.</summary>
    [JsonPropertyName("_id")]
    public string? DocumentId { get; init; }

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>The names of its devices.</summary>
    public IReadOnlyList<string>? Devices { get; init; }

    /// <summary>The user groups that may read and write it.</summary>
    public JsonObject? Gbac { get; init; }

    /// <summary>When the group was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the group.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the group last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Who last changed the group.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
