using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The syslog server that a service logs to.</summary>
public sealed record SyslogProperties
{
    /// <summary>The level that it logs from.</summary>
    public string? Level { get; init; }

    /// <summary>The name or address of the server.</summary>
    public string? Host { get; init; }

    /// <summary>The port of the server.</summary>
    public int? Port { get; init; }

    /// <summary>The protocol, such as <c>udp4</c>.</summary>
    public string? Protocol { get; init; }

    /// <summary>The facility that messages are filed under.</summary>
    public string? Facility { get; init; }

    /// <summary>The format of the messages, such as <c>BSD</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The path of a socket, where one is used.</summary>
    public string? Path { get; init; }

    /// <summary>The process that messages name.</summary>
    public string? Pid { get; init; }

    /// <summary>The host that messages name.</summary>
    public string? Localhost { get; init; }

    /// <summary>The application that messages name.</summary>
    [JsonPropertyName("app_name")]
    public string? AppName { get; init; }

    /// <summary>What ends a message.</summary>
    public string? Eol { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
