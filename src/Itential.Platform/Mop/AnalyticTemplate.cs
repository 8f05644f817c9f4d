using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An analytic template: it compares the output of commands before and after a change.</summary>
public sealed record AnalyticTemplate
{
    /// <summary>The id of the template.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name; in a project <c>@{projectId}: {name}</c>.</summary>
    public string? Name { get; init; }

    /// <summary>True where every pair of commands must pass, false where one is enough.</summary>
    public bool? PassRule { get; init; }

    /// <summary>The pairs of commands in their order.</summary>
    public IReadOnlyList<AnalyticCommand>? PrepostCommands { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>When the template was made; written back as milliseconds.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made it.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the template last changed; written back as milliseconds.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed it.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
