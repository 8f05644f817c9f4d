namespace Itential.Platform;

/// <summary>The service management, resource by resource.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
public interface IServiceManagement
{
    /// <summary>Service instances.</summary>
    IServiceInstancesApi Instances { get; }

    /// <summary>Service models.</summary>
    IServiceModelsApi Models { get; }

    /// <summary>Service paths.</summary>
    IServicePathsApi Paths { get; }
}
