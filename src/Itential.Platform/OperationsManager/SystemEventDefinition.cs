using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What an event of the platform holds.</summary>
public sealed record SystemEventDefinition
{
    /// <summary>The application that publishes it.</summary>
    public string? Source { get; init; }

    /// <summary>What it is published as.</summary>
    public string? Topic { get; init; }

    /// <summary>The description of the event.</summary>
    public JsonObject? Definition { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
