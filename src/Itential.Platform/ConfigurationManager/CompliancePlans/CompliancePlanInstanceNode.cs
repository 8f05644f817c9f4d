using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How far a run of a compliance plan has come with a node.</summary>
public sealed record CompliancePlanInstanceNode
{
    /// <summary>Where the node stands.</summary>
    public string? Status { get; init; }

    /// <summary>The devices to check; no source tells whether they are counted or named.</summary>
    public JsonElement? Devices { get; init; }

    /// <summary>The devices that were checked; no source tells whether they are counted or named.</summary>
    public JsonElement? ProcessedDevices { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
