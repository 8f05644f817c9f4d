using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where and from which level a service logs.</summary>
public sealed record LoggerProperties
{
    /// <summary>What the settings are for.</summary>
    public string? Description { get; init; }

    /// <summary>How many log files are kept.</summary>
    [JsonPropertyName("log_max_files")]
    public int? LogMaxFiles { get; init; }

    /// <summary>How large a log file may grow, in bytes.</summary>
    [JsonPropertyName("log_max_file_size")]
    public long? LogMaxFileSize { get; init; }

    /// <summary>The level of the log file.</summary>
    [JsonPropertyName("log_level")]
    public string? LogLevel { get; init; }

    /// <summary>The folder of the log files.</summary>
    [JsonPropertyName("log_directory")]
    public string? LogDirectory { get; init; }

    /// <summary>The name of the log file.</summary>
    [JsonPropertyName("log_filename")]
    public string? LogFilename { get; init; }

    /// <summary>The hours that times in the log differ from UTC by.</summary>
    [JsonPropertyName("log_timezone_offset")]
    public int? LogTimezoneOffset { get; init; }

    /// <summary>The level of the console.</summary>
    [JsonPropertyName("console_level")]
    public string? ConsoleLevel { get; init; }

    /// <summary>The syslog server.</summary>
    public SyslogProperties? Syslog { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
