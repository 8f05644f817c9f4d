using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A workflow, compliance plan or agent together with the ways to start it.</summary>
public sealed record Automation
{
    /// <summary>The id of the automation.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name of the automation.</summary>
    public string? Name { get; init; }

    /// <summary>What the automation is for.</summary>
    public string? Description { get; init; }

    /// <summary>The name of what it starts.</summary>
    public string? ComponentName { get; init; }

    /// <summary>What it starts.</summary>
    public AutomationComponentType? ComponentType { get; init; }

    /// <summary>The id of what it starts.</summary>
    public string? ComponentId { get; init; }

    /// <summary>The groups that may use and change it.</summary>
    public GroupAccess? Gbac { get; init; }

    /// <summary>When the automation was made.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the automation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the automation last changed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the automation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
