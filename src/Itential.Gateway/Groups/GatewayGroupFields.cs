namespace Itential.Gateway;

/// <summary>The fields that lists of groups are filtered by.</summary>
public static class GatewayGroupFields
{
    /// <summary>The name of the group.</summary>
    public static GatewayField<GatewayGroup> Name { get; } = new("name");
}
