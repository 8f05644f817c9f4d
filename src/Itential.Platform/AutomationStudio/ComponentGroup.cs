using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A group of assets.</summary>
public sealed record ComponentGroup
{
    /// <summary>The id of the group.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of the groups of accounts that may read it; creation asks for them.</summary>
    public IReadOnlyList<string>? GbacRead { get; init; }

    /// <summary>The ids of the groups of accounts that may write it.</summary>
    public IReadOnlyList<string>? GbacWrite { get; init; }

    /// <summary>What is in it; creation asks for it.</summary>
    public IReadOnlyList<ComponentGroupMember>? Members { get; init; }

    /// <summary>The version of the group.</summary>
    public JsonElement? Version { get; init; }

    /// <summary>What else is kept with it.</summary>
    public JsonElement? Meta { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
