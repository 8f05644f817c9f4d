using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a deletion of jobs took away.</summary>
public sealed record JobDeletionReport
{
    /// <summary>How many jobs, child jobs among them.</summary>
    public long? JobsDeleted { get; init; }

    /// <summary>How many tasks.</summary>
    public long? TasksDeleted { get; init; }

    /// <summary>How many entries of the history.</summary>
    public long? JobHistoryDeleted { get; init; }

    /// <summary>How many pieces of job data.</summary>
    public long? JobDataDeleted { get; init; }

    /// <summary>How many pieces that were kept as files, because of their size.</summary>
    public long? JobDataLargeFilesDeleted { get; init; }

    /// <summary>What became of each job. No source tells what an entry holds.</summary>
    public IReadOnlyList<JsonElement>? Results { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
