using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A role: rights to methods and views.</summary>
public sealed record AuthorizationRole
{
    /// <summary>The id of the role.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the role.</summary>
    public string? Name { get; init; }

    /// <summary>What the role is for.</summary>
    public string? Description { get; init; }

    /// <summary>Where the role comes from.</summary>
    public string? Provenance { get; init; }

    /// <summary>The methods that it may call.</summary>
    public IReadOnlyList<AllowedMethod>? AllowedMethods { get; init; }

    /// <summary>The views that it may open.</summary>
    public IReadOnlyList<AuthorizationView>? AllowedViews { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
