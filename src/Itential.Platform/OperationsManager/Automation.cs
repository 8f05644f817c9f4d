using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A workflow, compliance plan or agent together with the ways to start it.</summary>
public sealed record Automation
{
    /// <summary>The id of the automation.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the automation.</summary>
    public string? Name { get; init; }

    /// <summary>What the automation is for.</summary>
    public string? Description { get; init; }

    /// <summary>The name of what it starts.</summary>
    public string? ComponentName { get; init; }

    /// <summary>What it starts: <c>workflows</c>, <c>ucm_compliance_plan</c> or, since 6, <c>agents</c>.</summary>
    public string? ComponentType { get; init; }

    /// <summary>The id of what it starts; exports leave it out.</summary>
    public string? ComponentId { get; init; }

    /// <summary>The groups that may use and change it.</summary>
    public GroupAccess? Gbac { get; init; }

    /// <summary>When the automation was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the automation: the id of an account or an object.</summary>
    public JsonElement? CreatedBy { get; init; }

    /// <summary>When the automation last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the automation: the id of an account or an object.</summary>
    public JsonElement? LastUpdatedBy { get; init; }

    /// <summary>What starts it; only exports hold them.</summary>
    public IReadOnlyList<JsonElement>? Triggers { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
