using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An event that the platform publishes inside itself.</summary>
public sealed record SystemEvent
{
    /// <summary>The application that publishes it, such as <c>@itential/app-operations_manager</c>.</summary>
    public string? Source { get; init; }

    /// <summary>What it is published as.</summary>
    public string? Topic { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
