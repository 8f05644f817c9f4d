using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The configuration of an adapter.</summary>
/// <remarks>The properties may hold secrets; do not log them.</remarks>
public sealed record Adapter
{
    /// <summary>The name of the adapter.</summary>
    public string? Name { get; init; }

    /// <summary>Always <c>Adapter</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The package of the adapter.</summary>
    public string? Model { get; init; }

    /// <summary>What the adapter works with.</summary>
    public AdapterProperties? Properties { get; init; }

    /// <summary>Whether secrets among the properties are encrypted.</summary>
    public bool? IsEncrypted { get; init; }

    /// <summary>Where and from which level it logs.</summary>
    public LoggerProperties? LoggerProps { get; init; }

    /// <summary>Whether it is an integration, which runs without code of its own.</summary>
    public bool? Virtual { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
