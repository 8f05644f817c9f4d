using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the time of a processor core went into, in milliseconds.</summary>
public sealed record CpuTimes
{
    /// <summary>Programs.</summary>
    public long? User { get; init; }

    /// <summary>Programs of low priority.</summary>
    public long? Nice { get; init; }

    /// <summary>The operating system.</summary>
    [JsonPropertyName("sys")]
    public long? System { get; init; }

    /// <summary>Nothing.</summary>
    public long? Idle { get; init; }

    /// <summary>Interrupts.</summary>
    [JsonPropertyName("irq")]
    public long? Interrupts { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
