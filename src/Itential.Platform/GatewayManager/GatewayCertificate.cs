using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A certificate that gateways prove themselves with.</summary>
public sealed record GatewayCertificate
{
    /// <summary>The id of the certificate.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name that it is shown by.</summary>
    public string? Alias { get; init; }

    /// <summary>The id of the contract.</summary>
    [JsonPropertyName("contract_id")]
    public string? ContractId { get; init; }

    /// <summary>The certificate as text.</summary>
    [JsonPropertyName("raw_certificate")]
    public string? RawCertificate { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
