using AotSmoke.Servers;
using Itential.Platform;

namespace AotSmoke.Checks;

/// <summary>The typed interfaces of the platform.</summary>
internal static class PlatformChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers)
    {
        Check Typed(string name, Func<IPlatformClient, Task> run) => new("platform: " + name, async () =>
        {
            using var platform = servers.OpenPlatform();
            await run(platform);
        });

        return
        [
            Typed("health", HealthAsync),
            Typed("adapters", AdaptersAsync),
            Typed("workflows", WorkflowsAsync),
            Typed("automations", AutomationsAsync),
            Typed("jobs", JobsAsync),
        ];
    }

    private static async Task HealthAsync(IPlatformClient platform)
    {
        Expect.That((await platform.Health.GetHealthStatusAsync()).Services.Count > 0);
        Expect.That((await platform.Health.GetServerHealthAsync()).Version is not null);
        Expect.That((await platform.Health.GetSystemHealthAsync()).Cpus is { Count: > 0 });

        var adapters = await platform.Health.GetAdaptersHealthAsync(new SimpleQuery<ServiceHealth>().OrderByDescending(ServiceHealthFields.Id), limit: 2);
        Expect.That(adapters.Results.Count == 2 && adapters.Total > 2);
        Expect.That((await platform.Health.GetAdapterHealthAsync(adapters.Results[0].Id)).Id == adapters.Results[0].Id);

        var applications = await platform.Health.GetApplicationsHealthAsync();
        Expect.That((await platform.Health.GetApplicationHealthAsync(applications.Results[0].Id)).State == ServiceState.Running);
    }

    private static async Task AdaptersAsync(IPlatformClient platform)
    {
        var adapters = await platform.Adapters.GetAdaptersAsync(limit: 1);
        var name = adapters.Results.Single().Data!.Name!;
        Expect.That((await platform.Adapters.GetAdapterAsync(name)).Data?.Properties is not null);
        Expect.That((await platform.Adapters.StopAdapterAsync(name)).Status is not null);
        Expect.That((await platform.Adapters.StartAdapterAsync(name)).Status is not null);
        Expect.That((await platform.Adapters.RestartAdapterAsync(name)).Status is not null);
    }

    private static async Task WorkflowsAsync(IPlatformClient platform)
    {
        var name = $"Smoke {Guid.NewGuid():N}";
        var workflows = platform.AutomationStudio.Workflows;
        var created = await workflows.CreateWorkflowAsync(new Workflow { Name = name, Type = "automation" });
        Expect.That(created.Name == name);

        var found = await workflows.GetWorkflowsAsync(new ListQuery<Workflow>().Where(WorkflowFields.Name.IsEqualTo(name)), limit: 10);
        Expect.That(found.Items.Single().Name == name);
        Expect.That((await workflows.GetWorkflowDetailedByNameAsync(name)).Name == name);
        await platform.WorkflowBuilder.DeleteWorkflowAsync(name);
        Expect.That((await workflows.GetWorkflowDetailedByNameAsync(name)).Name is null);
    }

    private static async Task AutomationsAsync(IPlatformClient platform)
    {
        var automations = platform.OperationsManager.Automations;
        var created = await automations.CreateAutomationAsync(new NewAutomation { Name = $"Smoke {Guid.NewGuid():N}" });
        var updated = await automations.UpdateAutomationAsync(created.Id!, new Automation { Description = "changed" });
        Expect.That(updated.Description == "changed" && updated.Name == created.Name);
        Expect.That((await automations.GetAutomationAsync(created.Id!)).Created is not null);
        Expect.That((await automations.GetAutomationsAsync(limit: 3)).Data.Count == 3);
        await automations.DeleteAutomationAsync(created.Id!);
    }

    private static async Task JobsAsync(IPlatformClient platform)
    {
        var workflow = (await platform.AutomationStudio.Workflows.GetWorkflowsAsync(limit: 1)).Items[0].Name!;
        var jobs = platform.OperationsManager.Jobs;
        var job = await jobs.StartJobAsync(new JobStart { Workflow = workflow, Options = new JobStartOptions { Variables = new() { ["site"] = "smoke" } } });
        var selection = new JobSelection(job.Id);

        await jobs.PauseJobsAsync(selection);
        Expect.That((await jobs.GetJobAsync(job.Id, ["_id", "status"])).Status == JobStatus.Paused);
        await jobs.ResumeJobsAsync(selection);
        Expect.That(await jobs.GetJobAsync(job.Id) is { Variables: not null, Tasks.Count: > 0 });
        await jobs.CancelJobsAsync(selection);
        var cancelled = await jobs.GetJobsAsync(new ListQuery<Job>().Where(JobFields.Status.IsEqualTo(JobStatus.Canceled)), limit: 100);
        Expect.That(cancelled.Data.Any(found => found.Id == job.Id));
    }
}
