namespace Itential.Platform;

/// <summary>The NSO manager, resource by resource.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
public interface INsoManager
{
    /// <summary>Devices, and commands on them.</summary>
    INsoDevicesApi Devices { get; }

    /// <summary>Network element drivers and authgroups.</summary>
    INsoNedsApi Neds { get; }

    /// <summary>Configuration, actions and queries.</summary>
    INsoOperationsApi Operations { get; }
}
