using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What devices are like; what is null is not looked at.</summary>
public sealed record ManagedDeviceFilter
{
    /// <summary>The name or a part of it.</summary>
    public string? Name { get; init; }

    /// <summary>The address or a part of it.</summary>
    public string? Address { get; init; }

    /// <summary>The port, as a number or a text; no source tells which.</summary>
    public JsonNode? Port { get; init; }
}
