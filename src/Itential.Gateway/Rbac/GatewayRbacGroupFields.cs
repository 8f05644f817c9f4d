namespace Itential.Gateway;

/// <summary>The fields that lists of groups of users are filtered by.</summary>
public static class GatewayRbacGroupFields
{
    /// <summary>The name of the group.</summary>
    public static GatewayField<GatewayRbacGroup> Name { get; } = new("name");

    /// <summary>What the group is for.</summary>
    public static GatewayField<GatewayRbacGroup> Description { get; } = new("description");
}
