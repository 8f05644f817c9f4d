using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Platform;

/// <summary>The operations manager's interfaces over one connection.</summary>
internal sealed class OperationsManagerClient(ApiClient client) : IOperationsManager
{
    public IJobsApi Jobs => client.For<IJobsApi>(ClientRegistration.Itential_Platform_IJobsApiClient, TracedInterfaceRegistration.Itential_Platform_IJobsApiTraced);

    public IJobControlApi JobControl => client.For<IJobControlApi>(ClientRegistration.Itential_Platform_IJobControlApiClient, TracedInterfaceRegistration.Itential_Platform_IJobControlApiTraced);

    public IAutomationsApi Automations => client.For<IAutomationsApi>(ClientRegistration.Itential_Platform_IAutomationsApiClient, TracedInterfaceRegistration.Itential_Platform_IAutomationsApiTraced);

    public ITasksApi Tasks => client.For<ITasksApi>(ClientRegistration.Itential_Platform_ITasksApiClient, TracedInterfaceRegistration.Itential_Platform_ITasksApiTraced);

    public ITriggersApi Triggers => client.For<ITriggersApi>(ClientRegistration.Itential_Platform_ITriggersApiClient, TracedInterfaceRegistration.Itential_Platform_ITriggersApiTraced);

    public IEventsApi Events => client.For<IEventsApi>(ClientRegistration.Itential_Platform_IEventsApiClient, TracedInterfaceRegistration.Itential_Platform_IEventsApiTraced);
}
