namespace Itential.Gateway;

/// <summary>The fields that lists of modules are filtered by.</summary>
public static class GatewayModuleFields
{
    /// <summary>The name of the module.</summary>
    public static GatewayField<GatewayModule> Name { get; } = new("name");

    /// <summary>Where the module lies on the gateway.</summary>
    public static GatewayField<GatewayModule> Path { get; } = new("path");

    /// <summary>The kind of the module.</summary>
    public static GatewayField<GatewayModule> Type { get; } = new("type");
}
