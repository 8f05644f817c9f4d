namespace Itential.Gateway;

/// <summary>The fields that lists of Nornir modules are filtered by.</summary>
public static class GatewayNornirModuleFields
{
    /// <summary>The name of the Nornir module.</summary>
    public static GatewayField<GatewayNornirModule> Name { get; } = new("name");

    /// <summary>Where the Nornir module lies on the gateway.</summary>
    public static GatewayField<GatewayNornirModule> Path { get; } = new("path");

    /// <summary>The kind of the Nornir module.</summary>
    public static GatewayField<GatewayNornirModule> Type { get; } = new("type");
}
