using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a template does. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<StudioTemplateType>))]
public sealed record StudioTemplateType(string Value) : IOpenEnum<StudioTemplateType>
{
    /// <summary>It parses text, with TextFSM.</summary>
    public static StudioTemplateType TextFsm { get; } = new("textfsm");

    /// <summary>It makes text, with Jinja2.</summary>
    public static StudioTemplateType Jinja2 { get; } = new("jinja2");

    /// <inheritdoc/>
    public static StudioTemplateType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
