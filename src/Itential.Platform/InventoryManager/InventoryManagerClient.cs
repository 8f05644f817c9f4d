using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The inventory manager's interfaces over one connection.</summary>
internal sealed class InventoryManagerClient(ApiClient client) : IInventoryManager
{
    public IInventoriesApi Inventories => client.For<IInventoriesApi>();

    public IInventoryNodesApi Nodes => client.For<IInventoryNodesApi>();

    public IInventoryActionsApi Actions => client.For<IInventoryActionsApi>();

    public IInventoryTagsApi Tags => client.For<IInventoryTagsApi>();
}
