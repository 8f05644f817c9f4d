using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The TLS of an integration's connection.</summary>
public sealed record IntegrationTls
{
    /// <summary>Whether the settings apply.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether a certificate that cannot be verified ends the connection.</summary>
    /// <remarks>Some servers spell it <c>rejectUnauthroized</c>, and it is then among <see cref="UnknownMembers"/>.</remarks>
    public bool? RejectUnauthorized { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
