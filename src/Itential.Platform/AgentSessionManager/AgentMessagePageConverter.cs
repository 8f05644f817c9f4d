namespace Itential.Platform;

/// <summary>Reads one page of messages.</summary>
internal sealed class AgentMessagePageConverter : BarePageConverter<AgentMessagePage, AgentMessage>
{
    protected override AgentMessagePage Page(IReadOnlyList<AgentMessage> items) => new(items);
}
