namespace Itential.Gateway;

/// <summary>The fields that lists of devices reached by HTTP are filtered by.</summary>
public static class GatewayHttpDeviceFields
{
    /// <summary>The name of the device.</summary>
    public static GatewayField<GatewayHttpDevice> Name { get; } = new("name");
}
