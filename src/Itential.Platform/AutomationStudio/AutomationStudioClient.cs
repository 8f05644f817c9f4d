namespace Itential.Platform;

/// <summary>The automation studio's interfaces over one connection.</summary>
internal sealed class AutomationStudioClient(IPlatformClient client) : IAutomationStudio
{
    public IWorkflowsApi Workflows => client.For<IWorkflowsApi>();

    public IProjectsApi Projects => client.For<IProjectsApi>();

    public ITemplatesApi Templates => client.For<ITemplatesApi>();

    public IComponentGroupsApi ComponentGroups => client.For<IComponentGroupsApi>();

    public ITaskCatalogueApi TaskCatalogue => client.For<ITaskCatalogueApi>();
}
