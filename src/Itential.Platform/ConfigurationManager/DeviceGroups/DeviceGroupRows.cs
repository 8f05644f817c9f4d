using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A page of rows about groups of devices.</summary>
public sealed record DeviceGroupRows
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<JsonObject> Rows { get; init => field = value ?? []; } = [];

    /// <summary>Where the page stands in its list.</summary>
    public JsonObject? Pagination { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
