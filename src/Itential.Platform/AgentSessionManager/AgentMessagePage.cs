using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One page of messages.</summary>
[JsonConverter(typeof(AgentMessagePageConverter))]
internal sealed record AgentMessagePage(IReadOnlyList<AgentMessage> Data);
