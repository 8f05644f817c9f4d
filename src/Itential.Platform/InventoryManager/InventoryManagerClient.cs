using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The inventory manager's interfaces over one connection.</summary>
internal sealed class InventoryManagerClient(ApiClient client) : IInventoryManager
{
    public IInventoriesApi Inventories => client.For<IInventoriesApi>(ClientRegistration.Itential_Platform_IInventoriesApiClient, TracedInterfaceRegistration.Itential_Platform_IInventoriesApiTraced);

    public IInventoryNodesApi Nodes => client.For<IInventoryNodesApi>(ClientRegistration.Itential_Platform_IInventoryNodesApiClient, TracedInterfaceRegistration.Itential_Platform_IInventoryNodesApiTraced);

    public IInventoryActionsApi Actions => client.For<IInventoryActionsApi>(ClientRegistration.Itential_Platform_IInventoryActionsApiClient, TracedInterfaceRegistration.Itential_Platform_IInventoryActionsApiTraced);

    public IInventoryTagsApi Tags => client.For<IInventoryTagsApi>(ClientRegistration.Itential_Platform_IInventoryTagsApiClient, TracedInterfaceRegistration.Itential_Platform_IInventoryTagsApiTraced);
}
