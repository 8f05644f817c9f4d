using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>The state of a gateway.</summary>
/// <remarks>Which features are on stands in <see cref="UnknownMembers"/>, whose names differ between releases.</remarks>
public sealed record GatewayStatus
{
    /// <summary>The version of the gateway.</summary>
    public string? Version { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
