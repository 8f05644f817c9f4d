using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How the configurations of a kind of device are read.</summary>
public sealed record ConfigParser
{
    /// <summary>The id of the parser; null for a new one.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the parser.</summary>
    public string? Name { get; init; }

    /// <summary>The template of the parser.</summary>
    public string? Template { get; init; }

    /// <summary>The rules: each a regular expression and the token that it makes.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? LexRules { get; init; }

    /// <summary>The user groups that may read and write it.</summary>
    public JsonObject? Gbac { get; init; }

    /// <summary>When the parser was made; its form differs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public JsonElement? Created { get; init; }

    /// <summary>When the parser last changed; its form differs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public JsonElement? Updated { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
