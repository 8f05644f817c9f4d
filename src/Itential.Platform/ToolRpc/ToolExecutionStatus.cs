using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where the execution of a tool stands.</summary>
public enum ToolExecutionStatus
{
    /// <summary>It runs.</summary>
    [JsonStringEnumMemberName("running")]
    Running,

    /// <summary>It has reached its end.</summary>
    [JsonStringEnumMemberName("complete")]
    Complete,
}
