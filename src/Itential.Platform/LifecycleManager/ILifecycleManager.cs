namespace Itential.Platform;

/// <summary>The lifecycle manager, resource by resource.</summary>
public interface ILifecycleManager
{
    /// <summary>Resource models: kinds of resources, with the actions on them.</summary>
    IResourceModelsApi Models { get; }

    /// <summary>Instances: the resources themselves.</summary>
    IResourceInstancesApi Instances { get; }

    /// <summary>Groups of instances.</summary>
    IInstanceGroupsApi Groups { get; }

    /// <summary>Executions: the runs of actions.</summary>
    IActionExecutionsApi Executions { get; }
}
