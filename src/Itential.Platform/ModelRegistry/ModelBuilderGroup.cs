using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A group whose members may build agents with a profile.</summary>
public sealed record ModelBuilderGroup
{
    /// <summary>The id of the group.</summary>
    public string? Id { get; init; }

    /// <summary>Where the group comes from.</summary>
    public string? Provenance { get; init; }

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
