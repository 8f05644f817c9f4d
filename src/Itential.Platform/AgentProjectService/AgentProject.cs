using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A project that holds agents.</summary>
public sealed record AgentProject
{
    /// <summary>The id of the project.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The number of the project.</summary>
    public int? Iid { get; init; }

    /// <summary>The name of the project.</summary>
    public string? Name { get; init; }

    /// <summary>What the project is for.</summary>
    public string? Description { get; init; }

    /// <summary>What the project holds.</summary>
    public IReadOnlyList<AgentProjectComponent>? Components { get; init; }

    /// <summary>Who works in the project.</summary>
    public IReadOnlyList<AgentProjectMember>? Members { get; init; }

    /// <summary>When the project was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the project.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the project last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the project.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
