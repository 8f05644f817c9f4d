using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What kind of asset a component of a project is. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ProjectComponentType>))]
public sealed record ProjectComponentType(string Value) : IOpenEnum<ProjectComponentType>
{
    /// <summary>A workflow.</summary>
    public static ProjectComponentType Workflow { get; } = new("workflow");

    /// <summary>A TextFSM or Jinja2 template.</summary>
    public static ProjectComponentType Template { get; } = new("template");

    /// <summary>A transformation.</summary>
    public static ProjectComponentType Transformation { get; } = new("transformation");

    /// <summary>A JSON form.</summary>
    public static ProjectComponentType JsonForm { get; } = new("jsonForm");

    /// <summary>A command template.</summary>
    public static ProjectComponentType CommandTemplate { get; } = new("mopCommandTemplate");

    /// <summary>An analytic template.</summary>
    public static ProjectComponentType AnalyticTemplate { get; } = new("mopAnalyticTemplate");

    /// <inheritdoc/>
    public static ProjectComponentType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
