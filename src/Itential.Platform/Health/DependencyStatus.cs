using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The state of a service that the server depends on.</summary>
public sealed record DependencyStatus
{
    /// <summary>The service, such as <c>redis</c> or <c>mongo</c>.</summary>
    public string? Service { get; init; }

    /// <summary>Its state, such as <c>running</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
