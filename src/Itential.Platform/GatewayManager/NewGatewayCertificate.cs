using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A certificate to be added.</summary>
public sealed record NewGatewayCertificate
{
    /// <summary>The certificate as text.</summary>
    [JsonPropertyName("raw_certificate")]
    public required string RawCertificate { get; init; }

    /// <summary>The id of the contract.</summary>
    [JsonPropertyName("contract_id")]
    public required string ContractId { get; init; }

    /// <summary>The name that it is shown by.</summary>
    public string? Alias { get; init; }
}
