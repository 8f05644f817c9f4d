using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>How a device is reached by NETCONF. A new device needs host, user, password and platform.</summary>
public sealed record GatewayNetconfVariables
{
    /// <summary>The address of the device.</summary>
    public string? Host { get; init; }

    /// <summary>The user.</summary>
    public string? Username { get; init; }

    /// <summary>The user's password.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? Password { get; init; }

    /// <summary>The dialect: <c>default</c>, <c>alu</c>, <c>csr</c>, <c>ericsson</c>, <c>h3c</c>, <c>huawei</c>, <c>huaweiyang</c>, <c>iosxe</c>, <c>iosxr</c>, <c>junos</c>, <c>nexus</c> or <c>sros</c>.</summary>
    public string? Platform { get; init; }

    /// <summary>The port.</summary>
    /// <value>Default: the gateway's.</value>
    public int? Port { get; init; }

    /// <summary>How long to wait for the device; no source tells the unit.</summary>
    /// <value>Default: the gateway's.</value>
    public double? Timeout { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
