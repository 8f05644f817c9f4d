using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The state of one application or adapter.</summary>
public sealed record ServiceHealth
{
    /// <summary>The name of the application or adapter.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The package that it comes from.</summary>
    [JsonPropertyName("package_id")]
    public string? PackageId { get; init; }

    /// <summary>The version of the package.</summary>
    public string? Version { get; init; }

    /// <summary>Either <c>Application</c> or <c>Adapter</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What the package says that it is.</summary>
    public string? Description { get; init; }

    /// <summary>The first segment of its routes.</summary>
    public string? RoutePrefix { get; init; }

    /// <summary>Whether it runs.</summary>
    public ServiceState? State { get; init; }

    /// <summary>Whether an adapter reaches its system; null for an application.</summary>
    public ConnectionHealth? Connection { get; init; }

    /// <summary>How long it has been running, in seconds; null when it is not.</summary>
    public double? Uptime { get; init; }

    /// <summary>The memory of its process; null when it is not running.</summary>
    public MemoryUsage? MemoryUsage { get; init; }

    /// <summary>The processor time of its process; null when it is not running.</summary>
    public CpuUsage? CpuUsage { get; init; }

    /// <summary>The id of its process: a number or a text, null when it is not running.</summary>
    public JsonElement? Pid { get; init; }

    /// <summary>The levels that it logs from; null when it is not running.</summary>
    public LoggerLevels? Logger { get; init; }

    /// <summary>When the state was taken.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>How long it ran the time before, in seconds.</summary>
    public double? PrevUptime { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
