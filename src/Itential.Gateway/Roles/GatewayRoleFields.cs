namespace Itential.Gateway;

/// <summary>The fields that lists of roles are filtered by.</summary>
public static class GatewayRoleFields
{
    /// <summary>The name of the role.</summary>
    public static GatewayField<GatewayRole> Name { get; } = new("name");

    /// <summary>Where the role lies on the gateway.</summary>
    public static GatewayField<GatewayRole> Path { get; } = new("path");

    /// <summary>The kind of the role.</summary>
    public static GatewayField<GatewayRole> Type { get; } = new("type");
}
