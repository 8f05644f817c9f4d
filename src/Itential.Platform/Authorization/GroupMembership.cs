using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A group that an account or group is a member of.</summary>
public sealed record GroupMembership
{
    /// <summary>The id of the group.</summary>
    public string? GroupId { get; init; }

    /// <summary>Whether the membership comes from the AAA adapter.</summary>
    public bool? AaaManaged { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
