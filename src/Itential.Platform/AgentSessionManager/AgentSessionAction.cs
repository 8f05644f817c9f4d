using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What is done to a session. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AgentSessionAction>))]
public sealed record AgentSessionAction(string Value) : IOpenEnum<AgentSessionAction>
{
    /// <summary>It is cancelled.</summary>
    public static AgentSessionAction Cancel { get; } = new("CANCEL");

    /// <summary>It is paused.</summary>
    public static AgentSessionAction Pause { get; } = new("PAUSE");

    /// <summary>It goes on.</summary>
    public static AgentSessionAction Resume { get; } = new("RESUME");

    /// <inheritdoc/>
    public static AgentSessionAction Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
