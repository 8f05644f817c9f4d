namespace Itential.Platform;

/// <summary>The automation studio's interfaces over one connection.</summary>
internal sealed class AutomationStudioClient(IPlatformClient client) : IAutomationStudio
{
    public IWorkflowsApi Workflows => client.For<IWorkflowsApi>();
}
