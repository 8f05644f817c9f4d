using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A template to be made.</summary>
public sealed record NewDeviceTemplate
{
    /// <summary>The name of the template.</summary>
    public required string Name { get; init; }

    /// <summary>The text of the template.</summary>
    public required string Template { get; init; }

    /// <summary>The values of its variables.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>What the template is for.</summary>
    public DeviceTemplateOptions? Options { get; init; }
}
