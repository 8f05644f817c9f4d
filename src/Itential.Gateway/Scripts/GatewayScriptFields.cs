namespace Itential.Gateway;

/// <summary>The fields that lists of scripts are filtered by.</summary>
public static class GatewayScriptFields
{
    /// <summary>The name of the script.</summary>
    public static GatewayField<GatewayScript> Name { get; } = new("name");

    /// <summary>Where the script lies on the gateway.</summary>
    public static GatewayField<GatewayScript> Path { get; } = new("path");

    /// <summary>The kind of the script.</summary>
    public static GatewayField<GatewayScript> Type { get; } = new("type");
}
