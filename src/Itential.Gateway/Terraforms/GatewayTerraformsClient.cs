using Itential.Refit.Connections;

namespace Itential.Gateway;

/// <summary>The Terraform interfaces over one connection.</summary>
internal sealed class GatewayTerraformsClient(ApiClient client) : IGatewayTerraforms
{
    public IGatewayTerraformsApi Plans => client.For<IGatewayTerraformsApi>();

    public IGatewayTerraformRunsApi Runs => client.For<IGatewayTerraformRunsApi>();
}
