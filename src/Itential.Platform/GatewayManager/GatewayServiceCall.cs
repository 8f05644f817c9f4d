using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The start of a service: which, where, and what with.</summary>
/// <remarks>The parameters may hold secrets; do not log them.</remarks>
public sealed record GatewayServiceCall
{
    /// <summary>The name of the service.</summary>
    public required string ServiceName { get; init; }

    /// <summary>The id of the cluster that runs it.</summary>
    public required string ClusterId { get; init; }

    /// <summary>The parameters by name.</summary>
    public JsonObject? Params { get; init; }

    /// <summary>The nodes that it runs on, inventory by inventory.</summary>
    public IReadOnlyList<InventorySelection>? Inventory { get; init; }
}
