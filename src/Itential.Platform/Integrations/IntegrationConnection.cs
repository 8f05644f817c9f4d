using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where an integration connects to and how it signs in.</summary>
public sealed record IntegrationConnection
{
    /// <summary>What it signs in with. It may hold secrets; do not log it.</summary>
    public JsonObject? Authentication { get; init; }

    /// <summary>The server.</summary>
    public IntegrationServer? Server { get; init; }

    /// <summary>The TLS of the connection.</summary>
    public IntegrationTls? Tls { get; init; }

    /// <summary>The variables. No source tells their form.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>The version.</summary>
    public string? Version { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
