using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The configuration of an application.</summary>
/// <remarks>The properties may hold secrets; do not log them.</remarks>
public sealed record Application
{
    /// <summary>The name of the application.</summary>
    public string? Name { get; init; }

    /// <summary>Always <c>Application</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The package of the application.</summary>
    public string? Model { get; init; }

    /// <summary>The application's own properties.</summary>
    public JsonObject? Properties { get; init; }

    /// <summary>Whether secrets among the properties are encrypted.</summary>
    public bool? IsEncrypted { get; init; }

    /// <summary>Where and from which level it logs.</summary>
    public LoggerProperties? LoggerProps { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
