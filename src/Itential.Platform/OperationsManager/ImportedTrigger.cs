using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What became of a trigger that was imported.</summary>
public sealed record ImportedTrigger
{
    /// <summary>Whether the trigger was taken.</summary>
    public bool? Success { get; init; }

    /// <summary>The trigger as the server keeps it.</summary>
    public Trigger? Data { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
