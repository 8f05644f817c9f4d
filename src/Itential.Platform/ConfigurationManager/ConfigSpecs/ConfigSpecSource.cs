using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A configuration to make the lines of a specification from.</summary>
public sealed record ConfigSpecSource
{
    /// <summary>The configuration as the device has it.</summary>
    public required string NativeConfig { get; init; }

    /// <summary>
    /// The kind of device: <c>cisco-ios</c>, <c>cisco-asa</c>, <c>cisco-ios-xr</c>, <c>cisco-nx</c>, <c>cisco-staros</c>, <c>alu-sr</c>,
    /// <c>a10-acos</c>, <c>juniper-junos</c>, <c>f5-bigip</c> or <c>arista-eos</c>.
    /// </summary>
    public required string DeviceType { get; init; }

    /// <summary>Further options; no source lists them.</summary>
    public JsonObject? Options { get; init; }
}
