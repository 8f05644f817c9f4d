using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The ids of those who may do something with a project.</summary>
public sealed record ProjectAccess
{
    /// <summary>Who may choose its members.</summary>
    public IReadOnlyList<string>? Manage { get; init; }

    /// <summary>Who may change it.</summary>
    public IReadOnlyList<string>? Write { get; init; }

    /// <summary>Who may run its assets.</summary>
    public IReadOnlyList<string>? Execute { get; init; }

    /// <summary>Who may look at it.</summary>
    public IReadOnlyList<string>? Read { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
