using Itential.Platform;
using Itential.Robustness.Tests.Fuzzing.Kit;
using Itential.Testing;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Answers of a Platform to typed calls, with and without envelopes, in pages and as raw text.</summary>
internal sealed class PlatformAnswerArea : IFuzzArea
{
    private const int Most = 300;

    private static readonly Func<IPlatformClient, Task>[] Calls =
    [
        client => client.Core.WhoAmIAsync(),
        client => client.Core.GetVersionAsync(),
        client => client.Health.GetAdaptersHealthAsync(),
        client => client.Health.GetServerHealthAsync(),
        client => client.Health.GetSystemHealthAsync(),
        client => client.OperationsManager.Jobs.GetJobsAsync(limit: 2),
        client => client.OperationsManager.Jobs.StartJobAsync(new JobStart { Workflow = "Deploy Configuration" }),
        client => client.OperationsManager.Automations.GetAutomationsAsync(),
        client => client.OperationsManager.Triggers.GetTriggersAsync(),
        client => client.AutomationStudio.Workflows.GetWorkflowsAsync(limit: 2),
        client => client.AutomationStudio.Workflows.GetWorkflowDetailedByNameAsync("Deploy Configuration"),
        client => client.AutomationStudio.Workflows.CreateWorkflowAsync(new NewWorkflow(new Workflow { Name = "Fuzz " + Guid.NewGuid() })),
        client => client.AutomationStudio.Workflows.ImportWorkflowsAsync(new WorkflowImport(new Workflow { Name = "Fuzz " + Guid.NewGuid() })),
        client => client.AutomationStudio.Projects.GetProjectsAsync(),
        client => client.Adapters.GetAdaptersAsync(),
        client => client.ConfigurationManager.GoldenConfigs.GetGoldenConfigTreesAsync(),
        client => client.LifecycleManager.Models.GetResourceModelsAsync(),
        client => client.Transformations.SearchTransformationsAsync(),
        client => PagesAsync(client.OperationsManager.Jobs.GetJobsAllAsync()),
        client => PagesAsync(client.Health.GetAdaptersHealthAllAsync()),
        client => client.OperationsManager.Jobs.CancelJobsAsync(new JobSelection("x")),
    ];

    private readonly AnswerFuzz<IPlatformClient> _fuzz = new(wire => Products.PlatformOver(wire), Calls, Record().GetAwaiter().GetResult());

    public void Run(SplitMix random, CaseText text) => _fuzz.Run(random, text);

    private static async Task<byte[][]> Record()
    {
        await using var server = await PlatformServer.StartAsync();
        return await RecordedAnswers.OfAsync(
            wire => Products.PlatformOver(wire, options =>
            {
                options.BaseAddress = server.BaseAddress;
                options.User = DemoCredentials.User;
                options.Password = DemoCredentials.Password;
            }),
            [client => client.AuthenticateAsync(), .. Calls]) is [_, .. var bodies] ? bodies : [];
    }

    // A server that has pages without an end is read for as long as somebody asks.
    private static async Task PagesAsync<T>(IAsyncEnumerable<T> items)
    {
        var count = 0;
        await foreach (var _ in items)
        {
            if (++count == Most)
            {
                break;
            }
        }
    }
}
