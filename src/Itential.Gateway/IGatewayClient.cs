using Itential.Refit.Connections;

namespace Itential.Gateway;

/// <summary>An authenticated connection to one Itential Automation Gateway: its typed interfaces, and raw verbs, relative to <c>/api/v2.0</c>, for everything else.</summary>
public interface IGatewayClient : IApiClient
{
    /// <summary>Devices.</summary>
    IGatewayDevicesApi Devices { get; }

    /// <summary>Scripts.</summary>
    IGatewayScriptsApi Scripts { get; }

    /// <summary>Ansible playbooks.</summary>
    IGatewayPlaybooksApi Playbooks { get; }

    /// <summary>The gateway itself: status, version, audit.</summary>
    IGatewaySystemApi System { get; }
}
