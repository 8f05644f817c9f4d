using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The server that an integration connects to.</summary>
public sealed record IntegrationServer
{
    /// <summary>The protocol, such as <c>https</c>.</summary>
    public string? Protocol { get; init; }

    /// <summary>The name or address of the server.</summary>
    public string? Host { get; init; }

    /// <summary>What the paths of the server begin with.</summary>
    [JsonPropertyName("base_path")]
    public string? BasePath { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
