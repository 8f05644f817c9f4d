using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The configuration of an integration.</summary>
/// <remarks>The properties may hold secrets; do not log them.</remarks>
public sealed record Integration
{
    /// <summary>The name of the integration.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Always <c>Adapter</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The package that stands for its integration model, such as <c>@itential/adapter_&lt;title&gt;:&lt;version&gt;</c>.</summary>
    public string? Model { get; init; }

    /// <summary>What the integration works with.</summary>
    public IntegrationProperties? Properties { get; init; }

    /// <summary>Whether secrets among the properties are encrypted.</summary>
    public bool? IsEncrypted { get; init; }

    /// <summary>Where and from which level it logs.</summary>
    public LoggerProperties? LoggerProps { get; init; }

    /// <summary>Always true: an integration runs without code of its own.</summary>
    public bool? Virtual { get; init; }

    /// <summary>Settings of profiling. No source tells their form.</summary>
    public JsonElement? Profiling { get; init; }

    /// <summary>Settings of the system. No source tells their form.</summary>
    public JsonElement? SystemProps { get; init; }

    /// <summary>Settings of the deduplication of events. No source tells their form.</summary>
    public JsonElement? EventDeduplication { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
