using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a step of a transformation does. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TransformationStepType>))]
public sealed record TransformationStepType(string Value) : IOpenEnum<TransformationStepType>
{
    /// <summary>It gives a value from one place to another.</summary>
    public static TransformationStepType Assign { get; } = new("assign");

    /// <summary>It calls a method.</summary>
    public static TransformationStepType Method { get; } = new("method");

    /// <summary>It declares a value.</summary>
    public static TransformationStepType Declaration { get; } = new("declaration");

    /// <summary>It calls a function of the transformation.</summary>
    public static TransformationStepType Function { get; } = new("function");

    /// <summary>It fills in a template.</summary>
    public static TransformationStepType Template { get; } = new("template");

    /// <summary>It sets a context.</summary>
    public static TransformationStepType Context { get; } = new("context");

    /// <inheritdoc/>
    public static TransformationStepType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
