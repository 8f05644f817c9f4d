using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A node of a golden configuration.</summary>
public sealed record GoldenConfigNode
{
    /// <summary>The name of the node; a path is the names from the root on with slashes between them, such as <c>base/DataCenter</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What the node holds.</summary>
    public GoldenConfigNodeAttributes? Attributes { get; init; }

    /// <summary>The nodes under it.</summary>
    public IReadOnlyList<GoldenConfigNode>? Children { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
