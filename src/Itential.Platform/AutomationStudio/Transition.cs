using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What leads from one task to the next.</summary>
public sealed record Transition
{
    /// <summary>Which way it leads.</summary>
    public TransitionType? Type { get; init; }

    /// <summary>The end of the task before that it follows.</summary>
    public TaskFinishState? State { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
