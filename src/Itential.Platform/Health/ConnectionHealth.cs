using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether an adapter reaches its system.</summary>
public sealed record ConnectionHealth
{
    /// <summary>Whether the system answers.</summary>
    public ConnectionState? State { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
