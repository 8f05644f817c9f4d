using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What an integration works with.</summary>
public sealed record IntegrationProperties
{
    /// <summary>The name of the integration.</summary>
    public string? Id { get; init; }

    /// <summary>The <see cref="IntegrationModel.VersionId"/> of its integration model.</summary>
    public string? Type { get; init; }

    /// <summary>What the integration is a broker for.</summary>
    public IReadOnlyList<string>? Brokers { get; init; }

    /// <summary>The groups that may use it.</summary>
    public IReadOnlyList<JsonElement>? Groups { get; init; }

    /// <summary>Where it connects to and how it signs in.</summary>
    public IntegrationConnection? Properties { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
