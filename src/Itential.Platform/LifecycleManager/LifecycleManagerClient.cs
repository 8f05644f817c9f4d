using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The lifecycle manager's interfaces over one connection.</summary>
internal sealed class LifecycleManagerClient(ApiClient client) : ILifecycleManager
{
    public IResourceModelsApi Models => client.For<IResourceModelsApi>();

    public IResourceInstancesApi Instances => client.For<IResourceInstancesApi>();

    public IInstanceGroupsApi Groups => client.For<IInstanceGroupsApi>();

    public IActionExecutionsApi Executions => client.For<IActionExecutionsApi>();
}
