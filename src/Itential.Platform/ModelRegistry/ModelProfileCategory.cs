using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How the models of a profile are reached. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ModelProfileCategory>))]
public sealed record ModelProfileCategory(string Value) : IOpenEnum<ModelProfileCategory>
{
    /// <summary>From the platform itself.</summary>
    public static ModelProfileCategory Direct { get; } = new("direct");

    /// <summary>Through a gateway cluster.</summary>
    public static ModelProfileCategory Gateway { get; } = new("gateway");

    /// <summary>They are managed; no source tells by whom.</summary>
    public static ModelProfileCategory Managed { get; } = new("managed");

    /// <inheritdoc/>
    public static ModelProfileCategory Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
