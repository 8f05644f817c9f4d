namespace Itential.Gateway;

/// <summary>The fields that lists of devices reached with Netmiko are filtered by.</summary>
public static class GatewayNetmikoDeviceFields
{
    /// <summary>The name of the device.</summary>
    public static GatewayField<GatewayNetmikoDevice> Name { get; } = new("name");
}
