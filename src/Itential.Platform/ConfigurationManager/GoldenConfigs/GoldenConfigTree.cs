using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One version of a golden configuration: what the configurations of devices must hold, as a tree of nodes.</summary>
/// <remarks>All members are written back, since imports take trees as exports give them.</remarks>
public sealed record GoldenConfigTree
{
    /// <summary>The id of the version, where the server calls it <c>_id</c>.</summary>
    [JsonPropertyName("_id")]
    public string? DocumentId { get; init; }

    /// <summary>The id of the tree, where the server calls it <c>id</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the tree, where the server calls it <c>treeId</c>.</summary>
    public string? TreeId { get; init; }

    /// <summary>The name of the tree.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the version; the first is <c>initial</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The kind of device that it is for, such as <c>cisco-ios</c>.</summary>
    public string? DeviceType { get; init; }

    /// <summary>The version that it was made from.</summary>
    public string? Base { get; init; }

    /// <summary>The uppermost node; it is called <c>base</c>.</summary>
    public GoldenConfigNode? Root { get; init; }

    /// <summary>The variables of the version.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<JsonElement>? Tags { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made it.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed it.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
