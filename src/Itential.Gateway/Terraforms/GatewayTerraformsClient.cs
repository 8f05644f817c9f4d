using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Gateway;

/// <summary>The Terraform interfaces over one connection.</summary>
internal sealed class GatewayTerraformsClient(ApiClient client) : IGatewayTerraforms
{
    public IGatewayTerraformsApi Plans => client.For<IGatewayTerraformsApi>(ClientRegistration.Itential_Gateway_IGatewayTerraformsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayTerraformsApiTraced);

    public IGatewayTerraformRunsApi Runs => client.For<IGatewayTerraformRunsApi>(ClientRegistration.Itential_Gateway_IGatewayTerraformRunsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayTerraformRunsApiTraced);
}
