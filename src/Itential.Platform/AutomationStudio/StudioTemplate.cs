using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A TextFSM or Jinja2 template. It is written as it was read, with its id, so that it can be imported.</summary>
public sealed record StudioTemplate
{
    /// <summary>The id of the template.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the template.</summary>
    public string? Name { get; init; }

    /// <summary>What the template is for.</summary>
    public string? Description { get; init; }

    /// <summary>What the template does.</summary>
    public StudioTemplateType? Type { get; init; }

    /// <summary>The group that it is listed in.</summary>
    public string? Group { get; init; }

    /// <summary>The command whose output it is for.</summary>
    public string? Command { get; init; }

    /// <summary>The template itself.</summary>
    public string? Template { get; init; }

    /// <summary>The text or data that it is tried with.</summary>
    public string? Data { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<JsonElement>? Tags { get; init; }

    /// <summary>When the template was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the template.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the template last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the template.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The project that it belongs to.</summary>
    public AssetNamespace? Namespace { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
