using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The groups that may read and write something.</summary>
public sealed record GroupAccess
{
    /// <summary>The groups that may read it: ids, in exports objects.</summary>
    public IReadOnlyList<JsonElement>? Read { get; init; }

    /// <summary>The groups that may write it: ids, in exports objects.</summary>
    public IReadOnlyList<JsonElement>? Write { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
