namespace Itential.Gateway;

/// <summary>The fields that lists of a collection's roles are filtered by.</summary>
public static class GatewayCollectionRoleFields
{
    /// <summary>The name of the role.</summary>
    public static GatewayField<GatewayCollectionRole> Name { get; } = new("name");

    /// <summary>Where it lies on the gateway.</summary>
    public static GatewayField<GatewayCollectionRole> Path { get; } = new("path");

    /// <summary>Its kind.</summary>
    public static GatewayField<GatewayCollectionRole> Type { get; } = new("type");
}
