using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>An authenticated connection to one Itential Platform: its typed interfaces, and raw verbs for everything else.</summary>
public interface IPlatformClient : IApiClient
{
    /// <summary>The health of the platform, its applications and its adapters.</summary>
    IHealthApi Health { get; }

    /// <summary>Jobs and automations.</summary>
    IOperationsManager OperationsManager { get; }

    /// <summary>Workflows.</summary>
    IAutomationStudio AutomationStudio { get; }

    /// <summary>Adapters.</summary>
    IAdaptersApi Adapters { get; }

    /// <summary>The signed-in user.</summary>
    ICoreApi Core { get; }
}
