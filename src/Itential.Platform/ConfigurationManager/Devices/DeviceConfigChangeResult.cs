using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What became of one change of a configuration.</summary>
public sealed record DeviceConfigChangeResult
{
    /// <summary>Whether the change was made.</summary>
    public bool? Result { get; init; }

    /// <summary>The lines that the line stands under.</summary>
    public IReadOnlyList<string>? Parents { get; init; }

    /// <summary>The line to take out.</summary>
    public string? Old { get; init; }

    /// <summary>The line to put in.</summary>
    public string? New { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
