using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The processor time of a process, in microseconds.</summary>
public sealed record CpuUsage
{
    /// <summary>Time in the process's own code.</summary>
    public long? User { get; init; }

    /// <summary>Time in the operating system.</summary>
    public long? System { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
