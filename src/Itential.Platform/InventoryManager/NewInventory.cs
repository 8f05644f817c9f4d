namespace Itential.Platform;

/// <summary>An inventory to be made.</summary>
public sealed record NewInventory
{
    /// <summary>The name of the inventory.</summary>
    public required string Name { get; init; }

    /// <summary>The names of the groups that it belongs to; one at least.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>What the inventory is for.</summary>
    public string? Description { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The actions on its nodes.</summary>
    public IReadOnlyList<InventoryAction>? Actions { get; init; }

    /// <summary>The devices that become its nodes.</summary>
    public IReadOnlyList<NewInventoryDevice>? Devices { get; init; }

    /// <summary>Whether the server makes broker actions for it.</summary>
    public bool? CreateBrokerActions { get; init; }

    /// <summary>The id of the gateway cluster that it takes by default.</summary>
    public string? DefaultClusterId { get; init; }
}
