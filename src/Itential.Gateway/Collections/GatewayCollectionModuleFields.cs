namespace Itential.Gateway;

/// <summary>The fields that lists of a collection's modules are filtered by.</summary>
public static class GatewayCollectionModuleFields
{
    /// <summary>The name of the module.</summary>
    public static GatewayField<GatewayCollectionModule> Name { get; } = new("name");

    /// <summary>Where it lies on the gateway.</summary>
    public static GatewayField<GatewayCollectionModule> Path { get; } = new("path");

    /// <summary>Its kind.</summary>
    public static GatewayField<GatewayCollectionModule> Type { get; } = new("type");
}
