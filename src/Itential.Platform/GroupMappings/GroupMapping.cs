using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The groups of the platform that stand for a group of another directory.</summary>
public sealed record GroupMapping
{
    /// <summary>The external group.</summary>
    public string? ExternalGroup { get; init; }

    /// <summary>Where the external group comes from.</summary>
    public string? Provenance { get; init; }

    /// <summary>The groups of the platform.</summary>
    public IReadOnlyList<string>? IapGroups { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
