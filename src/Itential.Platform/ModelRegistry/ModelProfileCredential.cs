using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What models are reached with, without its secrets.</summary>
public sealed record ModelProfileCredential
{
    /// <summary>The kind of the credential.</summary>
    public string? Type { get; init; }

    /// <summary>The address of the provider.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
