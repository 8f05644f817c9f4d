using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether a worker runs.</summary>
public sealed record WorkerStatus
{
    /// <summary>Whether it runs.</summary>
    public bool? Running { get; init; }

    /// <summary>What is set for the cluster.</summary>
    public JsonElement? ClusterValue { get; init; }

    /// <summary>What is set for this server.</summary>
    public JsonElement? LocalValue { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
