using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The memory of a process, in bytes.</summary>
public sealed record MemoryUsage
{
    /// <summary>All that the process holds in memory.</summary>
    public long? Rss { get; init; }

    /// <summary>The size of the heap.</summary>
    public long? HeapTotal { get; init; }

    /// <summary>The part of the heap in use.</summary>
    public long? HeapUsed { get; init; }

    /// <summary>Memory outside the heap that objects in it hold.</summary>
    public long? External { get; init; }

    /// <summary>The part of <see cref="External"/> that is buffers.</summary>
    public long? ArrayBuffers { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
