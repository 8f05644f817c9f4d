using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A profile in the form <c>{metadata, profile}</c>.</summary>
public sealed record ProfileItem
{
    /// <summary>Whether the profile is in use.</summary>
    public ServiceItemMetadata? Metadata { get; init; }

    /// <summary>The profile.</summary>
    public Profile? Profile { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
