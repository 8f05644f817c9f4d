namespace Itential.Platform;

/// <summary>The inventory manager, resource by resource.</summary>
public interface IInventoryManager
{
    /// <summary>Inventories: named sets of nodes.</summary>
    IInventoriesApi Inventories { get; }

    /// <summary>Nodes: the devices in inventories.</summary>
    IInventoryNodesApi Nodes { get; }

    /// <summary>Actions on nodes.</summary>
    IInventoryActionsApi Actions { get; }

    /// <summary>Tags of inventories and nodes.</summary>
    IInventoryTagsApi Tags { get; }
}
