using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>How a device is reached with Netmiko, in the words of that library. A new device needs host and device type.</summary>
public sealed record GatewayNetmikoVariables
{
    /// <summary>The address of the device.</summary>
    public string? Host { get; init; }

    /// <summary>The kind of device by Netmiko's name, such as <c>cisco_ios</c>.</summary>
    [JsonPropertyName("device_type")]
    public string? DeviceType { get; init; }

    /// <summary>The user.</summary>
    public string? Username { get; init; }

    /// <summary>The user's password.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Password { get; init; }

    /// <summary>The port.</summary>
    /// <value>Default: Netmiko's.</value>
    public int? Port { get; init; }

    /// <summary>The password of the privileged mode.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Secret { get; init; }

    /// <summary>Whether to enter the privileged mode.</summary>
    public bool? Enable { get; init; }

    /// <summary>How long to wait for the connection, in seconds.</summary>
    public double? Timeout { get; init; }

    /// <summary>How long to wait for the login, in seconds.</summary>
    [JsonPropertyName("auth_timeout")]
    public double? AuthTimeout { get; init; }

    /// <summary>How long to wait for the banner, in seconds.</summary>
    [JsonPropertyName("banner_timeout")]
    public double? BannerTimeout { get; init; }

    /// <summary>How long to wait for the session, in seconds.</summary>
    [JsonPropertyName("session_timeout")]
    public double? SessionTimeout { get; init; }

    /// <summary>The time between signs of life, in seconds; 0 sends none.</summary>
    [JsonPropertyName("keepalive")]
    public int? KeepAlive { get; init; }

    /// <summary>What all delays are multiplied by.</summary>
    [JsonPropertyName("global_delay_factor")]
    public int? GlobalDelayFactor { get; init; }

    /// <summary>Whether to prefer speed to caution.</summary>
    [JsonPropertyName("fast_cli")]
    public bool? FastCli { get; init; }

    /// <summary>Whether to sign in with an SSH key.</summary>
    [JsonPropertyName("use_keys")]
    public bool? UseKeys { get; init; }

    /// <summary>Where the SSH key lies on the gateway.</summary>
    [JsonPropertyName("key_file")]
    public string? KeyFile { get; init; }

    /// <summary>The passphrase of the SSH key.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Passphrase { get; init; }

    /// <summary>Where an OpenSSH configuration lies on the gateway.</summary>
    [JsonPropertyName("ssh_config_file")]
    public string? SshConfigFile { get; init; }

    /// <summary>Whether unknown host keys are refused.</summary>
    [JsonPropertyName("ssh_strict")]
    public bool? SshStrict { get; init; }

    /// <summary>Whether the known host keys of the gateway's user count.</summary>
    [JsonPropertyName("system_host_keys")]
    public bool? SystemHostKeys { get; init; }

    /// <summary>Whether an SSH agent may sign in.</summary>
    [JsonPropertyName("allow_agent")]
    public bool? AllowAgent { get; init; }

    /// <summary>Whether Netmiko may change settings of the terminal by itself.</summary>
    [JsonPropertyName("allow_auto_change")]
    public bool? AllowAutoChange { get; init; }

    /// <summary>Whether the host keys of <see cref="AltKeyFile"/> count.</summary>
    [JsonPropertyName("alt_host_keys")]
    public bool? AltHostKeys { get; init; }

    /// <summary>Where other known host keys lie on the gateway.</summary>
    [JsonPropertyName("alt_key_file")]
    public string? AltKeyFile { get; init; }

    /// <summary>Whether the connection is made at once.</summary>
    [JsonPropertyName("auto_connect")]
    public bool? AutoConnect { get; init; }

    /// <summary>What ends a line that is sent.</summary>
    [JsonPropertyName("default_enter")]
    public string? DefaultEnter { get; init; }

    /// <summary>The character encoding of the session.</summary>
    public string? Encoding { get; init; }

    /// <summary>What ends a line that is received.</summary>
    [JsonPropertyName("response_return")]
    public string? ResponseReturn { get; init; }

    /// <summary>The file on the gateway that the session is logged to.</summary>
    [JsonPropertyName("session_log")]
    public string? SessionLog { get; init; }

    /// <summary>How that file is opened, such as <c>write</c> or <c>append</c>.</summary>
    [JsonPropertyName("session_log_file_mode")]
    public string? SessionLogFileMode { get; init; }

    /// <summary>Whether what is sent is logged too.</summary>
    [JsonPropertyName("session_log_record_writes")]
    public bool? SessionLogRecordWrites { get; init; }

    /// <summary>Whether Netmiko tells more.</summary>
    public bool? Verbose { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
