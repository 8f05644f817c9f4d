using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The process of a server.</summary>
public sealed record ServerHealth
{
    /// <summary>The version of the platform.</summary>
    public string? Version { get; init; }

    /// <summary>The release of the platform.</summary>
    public string? Release { get; init; }

    /// <summary>The architecture of the processor, such as <c>x64</c>.</summary>
    public string? Arch { get; init; }

    /// <summary>The operating system, such as <c>linux</c>.</summary>
    public string? Platform { get; init; }

    /// <summary>The versions of the runtime and its parts.</summary>
    public IReadOnlyDictionary<string, string>? Versions { get; init; }

    /// <summary>The memory of the process.</summary>
    public MemoryUsage? MemoryUsage { get; init; }

    /// <summary>The processor time of the process.</summary>
    public CpuUsage? CpuUsage { get; init; }

    /// <summary>How long the process has been running, in seconds.</summary>
    public double? Uptime { get; init; }

    /// <summary>The id of the process.</summary>
    public long? Pid { get; init; }

    /// <summary>The versions of the packages that the server uses.</summary>
    public IReadOnlyDictionary<string, string>? Dependencies { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
