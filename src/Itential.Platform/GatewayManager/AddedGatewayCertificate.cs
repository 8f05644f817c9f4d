using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to the addition of a certificate.</summary>
/// <remarks>The id comes in two forms; <see cref="Id"/> reads both.</remarks>
public sealed record AddedGatewayCertificate
{
    /// <summary>The id of the certificate; null where the answer names none.</summary>
    [JsonIgnore]
    public string? Id => Data?.Id ?? Results?.UpsertedIds?.Values.FirstOrDefault();

    /// <summary>The certificate, or its id alone, in one form of the answer.</summary>
    public GatewayCertificate? Data { get; init; }

    /// <summary>The ids in the other form of the answer.</summary>
    public UpsertedCertificates? Results { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
