using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The lifecycle manager's interfaces over one connection.</summary>
internal sealed class LifecycleManagerClient(ApiClient client) : ILifecycleManager
{
    public IResourceModelsApi Models => client.For<IResourceModelsApi>(ClientRegistration.Itential_Platform_IResourceModelsApiClient, TracedInterfaceRegistration.Itential_Platform_IResourceModelsApiTraced);

    public IResourceInstancesApi Instances => client.For<IResourceInstancesApi>(ClientRegistration.Itential_Platform_IResourceInstancesApiClient, TracedInterfaceRegistration.Itential_Platform_IResourceInstancesApiTraced);

    public IInstanceGroupsApi Groups => client.For<IInstanceGroupsApi>(ClientRegistration.Itential_Platform_IInstanceGroupsApiClient, TracedInterfaceRegistration.Itential_Platform_IInstanceGroupsApiTraced);

    public IActionExecutionsApi Executions => client.For<IActionExecutionsApi>(ClientRegistration.Itential_Platform_IActionExecutionsApiClient, TracedInterfaceRegistration.Itential_Platform_IActionExecutionsApiTraced);
}
