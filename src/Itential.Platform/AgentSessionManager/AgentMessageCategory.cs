using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a message of a session is about. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AgentMessageCategory>))]
public sealed record AgentMessageCategory(string Value) : IOpenEnum<AgentMessageCategory>
{
    /// <summary>What the agent thinks.</summary>
    public static AgentMessageCategory Reasoning { get; } = new("AGENT_REASONING");

    /// <summary>A tool that the agent called.</summary>
    public static AgentMessageCategory ToolCalled { get; } = new("TOOL_CALLED");

    /// <summary>Where the agent stands.</summary>
    public static AgentMessageCategory Status { get; } = new("AGENT_STATUS");

    /// <inheritdoc/>
    public static AgentMessageCategory Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
