using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A configuration as the server wants it.</summary>
/// <param name="Config">The device and the configuration.</param>
/// <param name="Options">Further options; no source lists them.</param>
public sealed record DeviceConfigBody(DeviceConfig Config, JsonObject? Options = null)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="config">The device and the configuration.</param>
    public static implicit operator DeviceConfigBody(DeviceConfig config) => new(config);
}
