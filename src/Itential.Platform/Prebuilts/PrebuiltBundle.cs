using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One thing to install in the package of a prebuilt.</summary>
public sealed record PrebuiltBundle
{
    /// <summary>What kind of thing it is.</summary>
    public string? Type { get; init; }

    /// <summary>The thing itself.</summary>
    public JsonObject? Data { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
