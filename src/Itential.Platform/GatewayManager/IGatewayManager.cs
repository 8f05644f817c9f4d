namespace Itential.Platform;

/// <summary>The gateway manager, resource by resource.</summary>
public interface IGatewayManager
{
    /// <summary>Gateways that are connected to the platform, and their configuration.</summary>
    IManagedGatewaysApi Gateways { get; }

    /// <summary>Services that gateways offer, and their runs.</summary>
    IGatewayServicesApi Services { get; }

    /// <summary>Sets of services.</summary>
    IServiceGroupsApi ServiceGroups { get; }

    /// <summary>Certificates of gateways.</summary>
    IGatewayCertificatesApi Certificates { get; }

    /// <summary>Connections, health and version.</summary>
    IGatewayConnectionsApi Connections { get; }
}
