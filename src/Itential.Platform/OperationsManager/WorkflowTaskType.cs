using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What kind of work a task is. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<WorkflowTaskType>))]
public sealed record WorkflowTaskType(string Value) : IOpenEnum<WorkflowTaskType>
{
    /// <summary>The platform does it.</summary>
    public static WorkflowTaskType Automatic { get; } = new("automatic");

    /// <summary>A person does it.</summary>
    public static WorkflowTaskType Manual { get; } = new("manual");

    /// <summary>It works on the variables or the flow of the job.</summary>
    public static WorkflowTaskType Operation { get; } = new("operation");

    /// <inheritdoc/>
    public static WorkflowTaskType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
