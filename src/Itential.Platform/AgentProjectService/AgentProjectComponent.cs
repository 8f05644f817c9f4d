using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Something that an agent project holds.</summary>
public sealed record AgentProjectComponent
{
    /// <summary>The kind of the component.</summary>
    public string? Type { get; init; }

    /// <summary>The number of the component in its project.</summary>
    public int? Iid { get; init; }

    /// <summary>The id of the component.</summary>
    public string? Reference { get; init; }

    /// <summary>The folder that it lies in.</summary>
    public string? Folder { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
