using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A Nornir module that the gateway can run.</summary>
public sealed record GatewayNornirModule
{
    /// <summary>The name of the Nornir module.</summary>
    public string? Name { get; init; }

    /// <summary>Where the Nornir module lies on the gateway.</summary>
    public string? Path { get; init; }

    /// <summary>The kind of the Nornir module, where the gateway tells it.</summary>
    public string? Type { get; init; }

    /// <summary>What its arguments look like; only with <see cref="GatewayDetail.Full"/>, or read one by one.</summary>
    public RunnableSchema? Schema { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
