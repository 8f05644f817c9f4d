using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What an automation starts. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AutomationComponentType>))]
public sealed record AutomationComponentType(string Value) : IOpenEnum<AutomationComponentType>
{
    /// <summary>A workflow.</summary>
    public static AutomationComponentType Workflow { get; } = new("workflows");

    /// <summary>A compliance plan of the configuration manager.</summary>
    public static AutomationComponentType CompliancePlan { get; } = new("ucm_compliance_plan");

    /// <summary>An agent; 6 and later.</summary>
    public static AutomationComponentType Agent { get; } = new("agents");

    /// <inheritdoc/>
    public static AutomationComponentType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
