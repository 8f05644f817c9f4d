using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>What models are reached with. Its secrets can be written and never read.</summary>
public sealed record ModelCredential
{
    /// <summary>The kind of the credential.</summary>
    public required string Type { get; init; }

    /// <summary>The key of the provider.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? ApiKey { get; init; }

    /// <summary>The address of the provider.</summary>
    [JsonPropertyName("baseURL")]
    public string? BaseUrl { get; init; }

    /// <summary>Members that other kinds of credentials need.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? OtherMembers { get; set; }
}
