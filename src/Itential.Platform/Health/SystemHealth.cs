using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The machine that a server runs on.</summary>
public sealed record SystemHealth
{
    /// <summary>The architecture of the processor, such as <c>x64</c>.</summary>
    public string? Arch { get; init; }

    /// <summary>The release of the operating system.</summary>
    public string? Release { get; init; }

    /// <summary>How long the machine has been running, in seconds.</summary>
    public double? Uptime { get; init; }

    /// <summary>Free memory in bytes.</summary>
    [JsonPropertyName("freemem")]
    public long? FreeMemory { get; init; }

    /// <summary>All memory in bytes.</summary>
    [JsonPropertyName("totalmem")]
    public long? TotalMemory { get; init; }

    /// <summary>The load over the last 1, 5 and 15 minutes.</summary>
    [JsonPropertyName("loadavg")]
    public IReadOnlyList<double>? LoadAverage { get; init; }

    /// <summary>The processor cores.</summary>
    public IReadOnlyList<CpuInfo>? Cpus { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
