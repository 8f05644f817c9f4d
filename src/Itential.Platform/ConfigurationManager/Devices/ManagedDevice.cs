using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A device that the configuration manager knows through an adapter.</summary>
/// <remarks>Adapters add members of their own; they are among the unknown ones.</remarks>
public sealed record ManagedDevice
{
    /// <summary>The name of the device.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of the device.</summary>
    [JsonPropertyName("device-type")]
    public string? DeviceType { get; init; }

    /// <summary>The address of the device.</summary>
    [JsonPropertyName("ipaddress")]
    public string? IpAddress { get; init; }

    /// <summary>The port that it is reached at: a number or a text.</summary>
    public JsonElement? Port { get; init; }

    /// <summary>Its operating system, such as <c>cisco-ios</c>.</summary>
    [JsonPropertyName("ostype")]
    public string? OsType { get; init; }

    /// <summary>The id of the adapter that it comes from.</summary>
    public string? Host { get; init; }

    /// <summary>The adapter that it comes from, where there is one.</summary>
    public string? Origin { get; init; }

    /// <summary>The adapters that it comes from, where they are asked for.</summary>
    public IReadOnlyList<string>? Origins { get; init; }

    /// <summary>The adapter that calls for it go to.</summary>
    public string? ChosenAdapter { get; init; }

    /// <summary>What its adapter can do with it.</summary>
    public IReadOnlyList<string>? Actions { get; init; }

    /// <summary>What its adapter keeps about it.</summary>
    public JsonObject? Properties { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
