using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether the workers of the workflow engine run.</summary>
public sealed record WorkerStatuses
{
    /// <summary>The worker that starts jobs.</summary>
    public WorkerStatus? JobWorker { get; init; }

    /// <summary>The worker that runs tasks.</summary>
    public WorkerStatus? TaskWorker { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
