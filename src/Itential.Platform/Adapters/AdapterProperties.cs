using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What an adapter works with.</summary>
public sealed record AdapterProperties
{
    /// <summary>The name of the adapter.</summary>
    public string? Id { get; init; }

    /// <summary>The type of the adapter.</summary>
    public string? Type { get; init; }

    /// <summary>What the adapter is a broker for, such as <c>device</c>.</summary>
    public IReadOnlyList<string>? Brokers { get; init; }

    /// <summary>The groups that may use it.</summary>
    public IReadOnlyList<JsonElement>? Groups { get; init; }

    /// <summary>The adapter's own properties, such as host and authentication.</summary>
    public JsonObject? Properties { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
