using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An account or a group that works in an agent project.</summary>
public sealed record AgentProjectMember
{
    /// <summary>Whether it is an account or a group.</summary>
    public string? Type { get; init; }

    /// <summary>What it may do in the project.</summary>
    public string? Role { get; init; }

    /// <summary>The id of the account or group.</summary>
    public string? Reference { get; init; }

    /// <summary>The name of an account; the server tells it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Username { get; init; }

    /// <summary>The name of a group; the server tells it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Name { get; init; }

    /// <summary>Where the account or group comes from; the server tells it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Provenance { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
