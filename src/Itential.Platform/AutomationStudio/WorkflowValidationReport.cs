using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the server finds wrong with a workflow.</summary>
public sealed record WorkflowValidationReport
{
    /// <summary>The faults; empty when there are none.</summary>
    public IReadOnlyList<WorkflowError> Errors { get; init => field = value ?? []; } = [];

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
