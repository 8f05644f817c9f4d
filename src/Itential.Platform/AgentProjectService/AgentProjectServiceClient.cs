using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The agent project service's interfaces over one connection.</summary>
internal sealed class AgentProjectServiceClient(ApiClient client) : IAgentProjectService
{
    public IAgentProjectsApi Projects => client.For<IAgentProjectsApi>();

    public IAgentsApi Agents => client.For<IAgentsApi>();

    public IBuilderProfilesApi Profiles => client.For<IBuilderProfilesApi>();
}
