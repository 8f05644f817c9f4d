namespace Itential.Platform;

/// <summary>The operations manager's interfaces over one connection.</summary>
internal sealed class OperationsManagerClient(IPlatformClient client) : IOperationsManager
{
    public IJobsApi Jobs => client.For<IJobsApi>();

    public IJobControlApi JobControl => client.For<IJobControlApi>();

    public IAutomationsApi Automations => client.For<IAutomationsApi>();

    public ITasksApi Tasks => client.For<ITasksApi>();

    public ITriggersApi Triggers => client.For<ITriggersApi>();

    public IEventsApi Events => client.For<IEventsApi>();
}
