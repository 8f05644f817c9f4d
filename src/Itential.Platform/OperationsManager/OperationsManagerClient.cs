namespace Itential.Platform;

/// <summary>The operations manager's interfaces over one connection.</summary>
internal sealed class OperationsManagerClient(IPlatformClient client) : IOperationsManager
{
    public IJobsApi Jobs => client.For<IJobsApi>();

    public IAutomationsApi Automations => client.For<IAutomationsApi>();
}
