namespace Itential.Gateway;

/// <summary>The fields that lists of devices are filtered by.</summary>
public static class GatewayDeviceFields
{
    /// <summary>The name of the device.</summary>
    public static GatewayField<GatewayDevice> Name { get; } = new("name");
}
