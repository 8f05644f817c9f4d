namespace Itential.Gateway;

/// <summary>The fields that lists of roles are filtered by.</summary>
public static class GatewayRbacRoleFields
{
    /// <summary>The name of the role.</summary>
    public static GatewayField<GatewayRbacRole> Name { get; } = new("name");

    /// <summary>What the role is for.</summary>
    public static GatewayField<GatewayRbacRole> Description { get; } = new("description");
}
