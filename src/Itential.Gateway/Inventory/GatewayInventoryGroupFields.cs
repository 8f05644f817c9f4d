namespace Itential.Gateway;

/// <summary>The fields that lists of device groups of an inventory are filtered by.</summary>
public static class GatewayInventoryGroupFields
{
    /// <summary>The name of the group.</summary>
    public static GatewayField<GatewayInventoryGroup> Name { get; } = new("name");
}
