using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the server changed when it copied an automation.</summary>
public sealed record AutomationCopyMetadata
{
    /// <summary>The changes that it made by itself.</summary>
    public IReadOnlyList<string>? AutomaticChanges { get; init; }

    /// <summary>What became of the triggers.</summary>
    public JsonObject? TriggerCloneResults { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
