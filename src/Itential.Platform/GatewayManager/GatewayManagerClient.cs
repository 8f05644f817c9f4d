using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The gateway manager's interfaces over one connection.</summary>
internal sealed class GatewayManagerClient(ApiClient client) : IGatewayManager
{
    public IManagedGatewaysApi Gateways => client.For<IManagedGatewaysApi>(ClientRegistration.Itential_Platform_IManagedGatewaysApiClient, TracedInterfaceRegistration.Itential_Platform_IManagedGatewaysApiTraced);

    public IGatewayServicesApi Services => client.For<IGatewayServicesApi>(ClientRegistration.Itential_Platform_IGatewayServicesApiClient, TracedInterfaceRegistration.Itential_Platform_IGatewayServicesApiTraced);

    public IServiceGroupsApi ServiceGroups => client.For<IServiceGroupsApi>(ClientRegistration.Itential_Platform_IServiceGroupsApiClient, TracedInterfaceRegistration.Itential_Platform_IServiceGroupsApiTraced);

    public IGatewayCertificatesApi Certificates => client.For<IGatewayCertificatesApi>(ClientRegistration.Itential_Platform_IGatewayCertificatesApiClient, TracedInterfaceRegistration.Itential_Platform_IGatewayCertificatesApiTraced);

    public IGatewayConnectionsApi Connections => client.For<IGatewayConnectionsApi>(ClientRegistration.Itential_Platform_IGatewayConnectionsApiClient, TracedInterfaceRegistration.Itential_Platform_IGatewayConnectionsApiTraced);
}
