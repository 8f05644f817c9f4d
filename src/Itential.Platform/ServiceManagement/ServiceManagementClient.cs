using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The service management's interfaces over one connection.</summary>
internal sealed class ServiceManagementClient(ApiClient client) : IServiceManagement
{
    public IServiceInstancesApi Instances => client.For<IServiceInstancesApi>();

    public IServiceModelsApi Models => client.For<IServiceModelsApi>();

    public IServicePathsApi Paths => client.For<IServicePathsApi>();
}
