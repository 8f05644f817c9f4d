using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The state of a server as a whole.</summary>
public sealed record HealthStatus
{
    /// <summary>The name of the machine.</summary>
    public string? Host { get; init; }

    /// <summary>The id of the server.</summary>
    public string? ServerId { get; init; }

    /// <summary>The name of the server, where it has one.</summary>
    public string? ServerName { get; init; }

    /// <summary>The services that the server depends on.</summary>
    public IReadOnlyList<DependencyStatus> Services { get; init => field = value ?? []; } = [];

    /// <summary>When the state was taken.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The state of the applications together, such as <c>running</c>.</summary>
    public string? Apps { get; init; }

    /// <summary>The state of the adapters together, such as <c>running</c>.</summary>
    public string? Adapters { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
