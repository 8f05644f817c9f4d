using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A command template: commands for devices, and the rules that their output is held against.</summary>
public sealed record CommandTemplate
{
    /// <summary>The id of the template.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name; in a project <c>@{projectId}: {name}</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What the template is for.</summary>
    public string? Description { get; init; }

    /// <summary>The operating system of the devices that it is meant for.</summary>
    public string? Os { get; init; }

    /// <summary>True where every command must pass, false where one is enough.</summary>
    public bool? PassRule { get; init; }

    /// <summary>Whether warnings are ignored.</summary>
    public bool? IgnoreWarnings { get; init; }

    /// <summary>The commands in their order.</summary>
    public IReadOnlyList<TemplateCommand>? Commands { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>The project that it belongs to.</summary>
    public JsonElement? Namespace { get; init; }

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
