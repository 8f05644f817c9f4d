using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What became of an automation that was imported.</summary>
public sealed record ImportedAutomation
{
    /// <summary>Whether the automation was taken.</summary>
    public bool? Success { get; init; }

    /// <summary>The automation as the server keeps it.</summary>
    public Automation? Data { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
