namespace Itential.Gateway;

/// <summary>The fields that lists of devices reached by NETCONF are filtered by.</summary>
public static class GatewayNetconfDeviceFields
{
    /// <summary>The name of the device.</summary>
    public static GatewayField<GatewayNetconfDevice> Name { get; } = new("name");
}
