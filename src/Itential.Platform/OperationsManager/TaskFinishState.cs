using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a task ended. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TaskFinishState>))]
public sealed record TaskFinishState(string Value) : IOpenEnum<TaskFinishState>
{
    /// <summary>It did what it should.</summary>
    public static TaskFinishState Success { get; } = new("success");

    /// <summary>It did not, and the workflow has a way on from there.</summary>
    public static TaskFinishState Failure { get; } = new("failure");

    /// <summary>It failed.</summary>
    public static TaskFinishState Error { get; } = new("error");

    /// <inheritdoc/>
    public static TaskFinishState Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
