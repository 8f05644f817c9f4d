using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One processor core.</summary>
public sealed record CpuInfo
{
    /// <summary>The name of the processor.</summary>
    public string? Model { get; init; }

    /// <summary>Its clock rate in MHz.</summary>
    public long? Speed { get; init; }

    /// <summary>What its time went into.</summary>
    public CpuTimes? Times { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
