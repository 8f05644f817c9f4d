using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An automation with its triggers, to be taken from one server to another. It is written as it was read, with its ids.</summary>
public sealed record AutomationExport
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

    /// <summary>What it starts.</summary>
    public AutomationComponentType? ComponentType { get; init; }

    /// <summary>The id of what it starts; exports leave it out.</summary>
    public string? ComponentId { get; init; }

    /// <summary>The groups that may use and change it, as objects. An import with groups that read it needs groups that write it too.</summary>
    public GroupAccess? Gbac { get; init; }

    /// <summary>When the automation was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the automation.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the automation last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the automation.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>What starts it; always written, because an import needs it.</summary>
    public IReadOnlyList<TriggerExport> Triggers { get; init => field = value ?? []; } = [];

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
