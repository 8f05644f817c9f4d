using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The automation studio's interfaces over one connection.</summary>
internal sealed class AutomationStudioClient(ApiClient client) : IAutomationStudio
{
    public IWorkflowsApi Workflows => client.For<IWorkflowsApi>(ClientRegistration.Itential_Platform_IWorkflowsApiClient, TracedInterfaceRegistration.Itential_Platform_IWorkflowsApiTraced);

    public IProjectsApi Projects => client.For<IProjectsApi>(ClientRegistration.Itential_Platform_IProjectsApiClient, TracedInterfaceRegistration.Itential_Platform_IProjectsApiTraced);

    public ITemplatesApi Templates => client.For<ITemplatesApi>(ClientRegistration.Itential_Platform_ITemplatesApiClient, TracedInterfaceRegistration.Itential_Platform_ITemplatesApiTraced);

    public IComponentGroupsApi ComponentGroups => client.For<IComponentGroupsApi>(ClientRegistration.Itential_Platform_IComponentGroupsApiClient, TracedInterfaceRegistration.Itential_Platform_IComponentGroupsApiTraced);

    public ITaskCatalogueApi TaskCatalogue => client.For<ITaskCatalogueApi>(ClientRegistration.Itential_Platform_ITaskCatalogueApiClient, TracedInterfaceRegistration.Itential_Platform_ITaskCatalogueApiTraced);
}
