using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The service management's interfaces over one connection.</summary>
internal sealed class ServiceManagementClient(ApiClient client) : IServiceManagement
{
    public IServiceInstancesApi Instances => client.For<IServiceInstancesApi>(ClientRegistration.Itential_Platform_IServiceInstancesApiClient, TracedInterfaceRegistration.Itential_Platform_IServiceInstancesApiTraced);

    public IServiceModelsApi Models => client.For<IServiceModelsApi>(ClientRegistration.Itential_Platform_IServiceModelsApiClient, TracedInterfaceRegistration.Itential_Platform_IServiceModelsApiTraced);

    public IServicePathsApi Paths => client.For<IServicePathsApi>(ClientRegistration.Itential_Platform_IServicePathsApiClient, TracedInterfaceRegistration.Itential_Platform_IServicePathsApiTraced);
}
