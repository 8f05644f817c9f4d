using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How bad it is when a configuration breaks a line. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ComplianceSeverity>))]
public sealed record ComplianceSeverity(string Value) : IOpenEnum<ComplianceSeverity>
{
    /// <summary>An error.</summary>
    public static ComplianceSeverity Error { get; } = new("error");

    /// <summary>A warning.</summary>
    public static ComplianceSeverity Warning { get; } = new("warning");

    /// <summary>Worth knowing.</summary>
    public static ComplianceSeverity Info { get; } = new("info");

    /// <inheritdoc/>
    public static ComplianceSeverity Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
