using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An asset or folder in a group of assets.</summary>
public sealed record ComponentGroupMember
{
    /// <summary>The folder that it is in.</summary>
    public string? Path { get; init; }

    /// <summary>Either <c>component</c> or <c>folder</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The kind of asset.</summary>
    public string? SourceCollection { get; init; }

    /// <summary>The id of the asset.</summary>
    public string? Ref { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
