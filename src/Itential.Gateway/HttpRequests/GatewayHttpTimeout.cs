namespace Itential.Gateway;

/// <summary>How long the gateway waits for a host.</summary>
/// <remarks>No source tells the unit.</remarks>
public sealed record GatewayHttpTimeout
{
    /// <summary>How long it waits for the connection.</summary>
    /// <value>Default: the gateway's.</value>
    public double? Connect { get; init; }

    /// <summary>How long it waits for the answer.</summary>
    /// <value>Default: the gateway's.</value>
    public double? Read { get; init; }
}
