using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A copy of the configuration of a device.</summary>
public sealed record DeviceBackup
{
    /// <summary>The id, under either name that the server gives it.</summary>
    public string? Id { get => field ?? DocumentId; init; }

    /// <summary>The id where the server calls it <c>_id</c>.</summary>
    [JsonPropertyName("_id")]
    public string? DocumentId { get; init; }

    /// <summary>The name of the device.</summary>
    public string? Name { get; init; }

    /// <summary>The adapters that the copy came from.</summary>
    [JsonConverter(typeof(OneOrManyConverter))]
    public IReadOnlyList<string>? Provider { get; init; }

    /// <summary>The form of the configuration: <c>native</c> or <c>json</c>.</summary>
    public string? Type { get; init; }

    /// <summary>When the copy was made.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The text of the configuration.</summary>
    public string? RawConfig { get; init; }

    /// <summary>What the copy is for.</summary>
    public string? Description { get; init; }

    /// <summary>What somebody noted about it.</summary>
    public string? Notes { get; init; }

    /// <summary>Where the copy is kept; no source tells its form.</summary>
    public JsonElement? Storage { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
