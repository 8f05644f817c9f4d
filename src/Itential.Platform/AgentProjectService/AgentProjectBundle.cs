using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An exported agent project with its agents.</summary>
/// <remarks>What was exported is imported as it is.</remarks>
public sealed record AgentProjectBundle
{
    /// <summary>The id of the project.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the project.</summary>
    public string? Name { get; init; }

    /// <summary>What the project is for.</summary>
    public string? Description { get; init; }

    /// <summary>The version of the form of the bundle.</summary>
    public int? AgentProjectBundleVersion { get; init; }

    /// <summary>When the project was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the project.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>The agents.</summary>
    public IReadOnlyList<JsonObject>? Agents { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
