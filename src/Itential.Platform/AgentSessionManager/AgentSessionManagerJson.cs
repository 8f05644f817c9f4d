using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IAgentSessionManagerApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(DataList<AgentSession>))]
[JsonSerializable(typeof(AgentSession))]
[JsonSerializable(typeof(AgentSessionStart))]
[JsonSerializable(typeof(AgentRun))]
[JsonSerializable(typeof(StartedAgentSession))]
[JsonSerializable(typeof(AgentSessionControl))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<AgentMessage>))]
[JsonSerializable(typeof(AgentMessage))]
[JsonSerializable(typeof(AgentMessagePage))]
internal sealed partial class AgentSessionManagerJson : JsonSerializerContext;
