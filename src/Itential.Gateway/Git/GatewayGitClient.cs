using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Gateway;

/// <summary>The interfaces of Git over one connection.</summary>
internal sealed class GatewayGitClient(ApiClient client) : IGatewayGit
{
    public IGatewayGitIntegrationsApi Integrations => client.For<IGatewayGitIntegrationsApi>(ClientRegistration.Itential_Gateway_IGatewayGitIntegrationsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayGitIntegrationsApiTraced);

    public IGatewayGitKeysApi Keys => client.For<IGatewayGitKeysApi>(ClientRegistration.Itential_Gateway_IGatewayGitKeysApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayGitKeysApiTraced);

    public IGatewayGitRepositoriesApi Repositories => client.For<IGatewayGitRepositoriesApi>(ClientRegistration.Itential_Gateway_IGatewayGitRepositoriesApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayGitRepositoriesApiTraced);
}
