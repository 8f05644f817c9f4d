using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>An Ansible role that the gateway can run.</summary>
public sealed record GatewayRole
{
    /// <summary>The name of the role.</summary>
    public string? Name { get; init; }

    /// <summary>Where the role lies on the gateway.</summary>
    public string? Path { get; init; }

    /// <summary>The kind of the role, where the gateway tells it.</summary>
    public string? Type { get; init; }

    /// <summary>What its arguments look like; only with <see cref="GatewayDetail.Full"/>, or read one by one.</summary>
    public RunnableSchema? Schema { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
