using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A run that the gateway remembers.</summary>
/// <remarks>No source tells the other members; they stand in <see cref="UnknownMembers"/>.</remarks>
public sealed record GatewayRunRecord
{
    /// <summary>The id of the run, which <see cref="IGatewaySystemApi.GetExecHistoryAsync"/> takes.</summary>
    [JsonPropertyName("audit_id")]
    public JsonElement? AuditId { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
