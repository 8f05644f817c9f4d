using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A golden configuration without its nodes.</summary>
public sealed record GoldenConfigTreeSummary
{
    /// <summary>The id of the tree.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the tree.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of device that it is for, such as <c>cisco-ios</c>.</summary>
    public string? DeviceType { get; init; }

    /// <summary>The names of its versions.</summary>
    public IReadOnlyList<string>? Versions { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>The user groups that may read and write it.</summary>
    public JsonObject? Gbac { get; init; }

    /// <summary>When the tree was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When the tree last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
