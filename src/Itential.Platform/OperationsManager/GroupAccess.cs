using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The groups that may read and write something.</summary>
public sealed record GroupAccess
{
    /// <summary>The groups that may read it.</summary>
    public IReadOnlyList<GroupReference>? Read { get; init; }

    /// <summary>The groups that may write it.</summary>
    public IReadOnlyList<GroupReference>? Write { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
