using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A project: assets that belong together, and who may work on them.</summary>
public sealed record Project
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

    /// <summary>The colour that it is shown with.</summary>
    public string? BackgroundColor { get; init; }

    /// <summary>Its picture, in Base64.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>Its assets.</summary>
    public IReadOnlyList<ProjectComponent>? Components { get; init; }

    /// <summary>The tree that its assets are in.</summary>
    public IReadOnlyList<ProjectFolder>? Folders { get; init; }

    /// <summary>When the project was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the project.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the project last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the project.</summary>
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The highest number of a component.</summary>
    public int? ComponentIidIndex { get; init; }

    /// <summary>Who may do what with it; lists leave out their names.</summary>
    public IReadOnlyList<ProjectMember>? Members { get; init; }

    /// <summary>The same by what may be done.</summary>
    public ProjectAccess? AccessControl { get; init; }

    /// <summary>The assets outside that it refers to; since 6.</summary>
    public IReadOnlyList<ProjectComponentHash>? ReferencedComponentHashes { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
