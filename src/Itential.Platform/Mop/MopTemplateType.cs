using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The kind of a template. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<MopTemplateType>))]
public sealed record MopTemplateType(string Value) : IOpenEnum<MopTemplateType>
{
    /// <summary>A command template; <c>templates</c> on the wire.</summary>
    public static MopTemplateType Command { get; } = new("templates");

    /// <summary>An analytic template.</summary>
    public static MopTemplateType Analytic { get; } = new("analytic");

    /// <inheritdoc/>
    public static MopTemplateType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
