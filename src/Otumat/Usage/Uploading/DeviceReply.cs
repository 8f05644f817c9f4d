using System.Text.Json.Serialization;

namespace Otumat.Usage;

/// <summary>The answer of the device authorization endpoint (RFC 8628, 3.2).</summary>
internal sealed record DeviceReply
{
    [JsonPropertyName("device_code")]
    public string? DeviceCode { get; init; }

    [JsonPropertyName("user_code")]
    public string? UserCode { get; init; }

    [JsonPropertyName("verification_uri")]
    public Uri? VerificationUri { get; init; }

    [JsonPropertyName("verification_uri_complete")]
    public Uri? VerificationUriComplete { get; init; }

    [JsonPropertyName("expires_in")]
    public double ExpiresIn { get; init; } = 600;

    [JsonPropertyName("interval")]
    public double Interval { get; init; } = 5;

    /// <summary>Never the codes.</summary>
    public override string ToString() => nameof(DeviceReply);
}
