namespace Itential.Platform;

/// <summary>The automation studio, resource by resource.</summary>
public interface IAutomationStudio
{
    /// <summary>Workflows.</summary>
    IWorkflowsApi Workflows { get; }

    /// <summary>Projects: assets that belong together.</summary>
    IProjectsApi Projects { get; }

    /// <summary>TextFSM and Jinja2 templates.</summary>
    ITemplatesApi Templates { get; }

    /// <summary>Groups of assets.</summary>
    IComponentGroupsApi ComponentGroups { get; }

    /// <summary>The tasks that workflows can be made of.</summary>
    ITaskCatalogueApi TaskCatalogue { get; }
}
