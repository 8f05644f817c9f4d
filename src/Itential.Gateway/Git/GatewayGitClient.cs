using Itential.Refit.Connections;

namespace Itential.Gateway;

/// <summary>The interfaces of Git over one connection.</summary>
internal sealed class GatewayGitClient(ApiClient client) : IGatewayGit
{
    public IGatewayGitIntegrationsApi Integrations => client.For<IGatewayGitIntegrationsApi>();

    public IGatewayGitKeysApi Keys => client.For<IGatewayGitKeysApi>();

    public IGatewayGitRepositoriesApi Repositories => client.For<IGatewayGitRepositoriesApi>();
}
