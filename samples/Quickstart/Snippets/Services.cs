using Itential.Gateway;
using Itential.Platform;

namespace Quickstart.Snippets;

internal static class Services
{
    public static async Task QueryAsync(IPlatformClient platform, IGatewayClient gateway)
    {
        // snippet: services-queries
        var failed = new ListQuery<Job>()
            .Where(JobFields.Status.IsEqualTo(JobStatus.Error))
            .Where(JobFields.StartTime.IsGreaterThan(TimeProvider.System.GetUtcNow().AddDays(-7)))
            .OrderBy(JobFields.Id)
            .Include(JobFields.Name, JobFields.Status);
        var page = await platform.OperationsManager.Jobs.GetJobsAsync(failed, limit: 20);

        var automations = new SimpleQuery<Automation>().Where(AutomationFields.Name.StartsWith("Deploy"));
        var byName = await platform.OperationsManager.Automations.GetAutomationsAsync(automations);

        var core = new GatewayQuery<GatewayDevice>().Where(GatewayDeviceFields.Name.Contains("core"));
        var devices = await gateway.Devices.GetDevicesAsync(core);

        // end-snippet
        Console.WriteLine($"{page.Data.Count} {byName.Data.Count} {devices.Data.Count}");
    }

    public static async Task ListAsync(IPlatformClient platform)
    {
        // snippet: services-all
        await foreach (var job in platform.OperationsManager.Jobs.GetJobsAllAsync(new ListQuery<Job>().OrderBy(JobFields.Id)))
        {
            Console.WriteLine($"{job.Id} {job.Name}: {job.Status}");
        }

        // end-snippet
    }

    public static async Task WaitAsync(IPlatformClient platform, CancellationToken cancellationToken)
    {
        // snippet: services-waiting
        var result = await platform.OperationsManager.StartAndWaitAsync(
            new JobStart { Workflow = "Deploy Configuration" },
            new WaitOptions { Deadline = TimeSpan.FromMinutes(10), CancelsWork = true },
            new Progress<WorkProgress>(look => Console.WriteLine($"{look.State}: {look.Done} of {look.Total} tasks")),
            cancellationToken);

        var job = result.EnsureCompleted();

        // end-snippet
        Console.WriteLine(job.Id);
    }

    public static async Task VersionAsync(IPlatformClient platform)
    {
        // snippet: services-version
        if (await platform.GetVersionAsync() is { } version && version >= new PlatformVersion(6, 4))
        {
            var sessions = await platform.AgentSessionManager.GetSessionsAsync(limit: 10);
            Console.WriteLine(sessions.Total);
        }

        // end-snippet
    }
}
