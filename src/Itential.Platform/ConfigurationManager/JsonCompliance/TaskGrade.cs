using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A graded report on what a task answered.</summary>
public sealed record TaskGrade
{
    /// <summary>The id of the report.</summary>
    public string? Id { get; init; }

    /// <summary>The path of the node.</summary>
    public string? NodePath { get; init; }

    /// <summary>The name of the device.</summary>
    public string? DeviceName { get; init; }

    /// <summary>When the check was made.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>What the errors come to; no source tells its form.</summary>
    public JsonElement? Error { get; init; }

    /// <summary>What the warnings come to; no source tells its form.</summary>
    public JsonElement? Warning { get; init; }

    /// <summary>What the infos come to; no source tells its form.</summary>
    public JsonElement? Info { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
