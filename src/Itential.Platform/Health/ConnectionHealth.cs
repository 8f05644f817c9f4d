using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether an adapter reaches its system.</summary>
public sealed record ConnectionHealth
{
    /// <summary>Such as <c>ONLINE</c> or <c>OFFLINE</c>.</summary>
    public string? State { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
