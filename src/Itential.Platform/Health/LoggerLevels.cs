using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The levels that a service logs from.</summary>
public sealed record LoggerLevels
{
    /// <summary>The level of the console.</summary>
    public string? Console { get; init; }

    /// <summary>The level of the log file.</summary>
    public string? File { get; init; }

    /// <summary>The level of the syslog server.</summary>
    public string? Syslog { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
