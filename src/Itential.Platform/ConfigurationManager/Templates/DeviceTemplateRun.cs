using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Names a template and the device that it is applied to.</summary>
public sealed record DeviceTemplateRun
{
    /// <summary>The name of the device.</summary>
    public required string DeviceName { get; init; }

    /// <summary>The id of the template.</summary>
    public required string TemplateId { get; init; }

    /// <summary>Further options; no source lists them.</summary>
    /// <value>Default: nothing.</value>
    public JsonObject Options { get; init; } = [];
}
