using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What became of a template that was applied to a device.</summary>
public sealed record DeviceTemplateRunResult
{
    /// <summary>What became of the request.</summary>
    public string? Status { get; init; }

    /// <summary>What the adapter answered.</summary>
    public IReadOnlyList<DeviceTemplateRunValue> Result { get; init => field = value ?? []; } = [];

    /// <summary>The adapter that did it.</summary>
    public string? ChosenAdapter { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
