using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IAgentProjectsApi"/>, <see cref="IAgentsApi"/> and <see cref="IBuilderProfilesApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(DataItems<AgentProject>))]
[JsonSerializable(typeof(DataEnvelope<AgentProject>))]
[JsonSerializable(typeof(NewAgentProject))]
[JsonSerializable(typeof(AgentProjectUpdate))]
[JsonSerializable(typeof(DataEnvelope<AgentProjectBundle>))]
[JsonSerializable(typeof(AgentProjectImport))]
[JsonSerializable(typeof(Agent))]
[JsonSerializable(typeof(NewAgent))]
[JsonSerializable(typeof(AgentUpdate))]
[JsonSerializable(typeof(DataItems<Agent>))]
[JsonSerializable(typeof(IReadOnlyList<AgentName>))]
[JsonSerializable(typeof(IReadOnlyList<JsonElement>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class AgentProjectServiceJson : JsonSerializerContext;
