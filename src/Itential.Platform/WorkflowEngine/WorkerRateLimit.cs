using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How much the workers take on.</summary>
public sealed record WorkerRateLimit
{
    /// <summary>How many in each period; 0 is no limit.</summary>
    public int? RateLimit { get; init; }

    /// <summary>The period in seconds.</summary>
    public int? RateLimitPeriod { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
