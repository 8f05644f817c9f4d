using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What is generated for an action. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ResourceModelEditType>))]
public sealed record ResourceModelEditType(string Value) : IOpenEnum<ResourceModelEditType>
{
    /// <summary>The workflow of the action.</summary>
    public static ResourceModelEditType ActionWorkflow { get; } = new("generate-action-workflow");

    /// <summary>The transformation before the workflow.</summary>
    public static ResourceModelEditType ActionPreTransformation { get; } = new("generate-action-pre-transformation");

    /// <summary>The transformation after the workflow.</summary>
    public static ResourceModelEditType ActionPostTransformation { get; } = new("generate-action-post-transformation");

    /// <inheritdoc/>
    public static ResourceModelEditType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
