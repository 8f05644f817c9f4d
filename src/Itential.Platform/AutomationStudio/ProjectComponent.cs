using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An asset of a project.</summary>
public sealed record ProjectComponent
{
    /// <summary>Its number in the project.</summary>
    public int? Iid { get; init; }

    /// <summary>What kind of asset it is.</summary>
    public ProjectComponentType? Type { get; init; }

    /// <summary>The id of the asset.</summary>
    public string? Reference { get; init; }

    /// <summary>The name of the asset.</summary>
    public string? Name { get; init; }

    /// <summary>The path of its folder; <c>/</c> is the top.</summary>
    public string? Folder { get; init; }

    /// <summary>The asset itself; only in exports.</summary>
    public JsonObject? Document { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
