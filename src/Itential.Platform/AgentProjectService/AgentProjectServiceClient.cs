using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The agent project service's interfaces over one connection.</summary>
internal sealed class AgentProjectServiceClient(ApiClient client) : IAgentProjectService
{
    public IAgentProjectsApi Projects => client.For<IAgentProjectsApi>(ClientRegistration.Itential_Platform_IAgentProjectsApiClient, TracedInterfaceRegistration.Itential_Platform_IAgentProjectsApiTraced);

    public IAgentsApi Agents => client.For<IAgentsApi>(ClientRegistration.Itential_Platform_IAgentsApiClient, TracedInterfaceRegistration.Itential_Platform_IAgentsApiTraced);

    public IBuilderProfilesApi Profiles => client.For<IBuilderProfilesApi>(ClientRegistration.Itential_Platform_IBuilderProfilesApiClient, TracedInterfaceRegistration.Itential_Platform_IBuilderProfilesApiTraced);
}
