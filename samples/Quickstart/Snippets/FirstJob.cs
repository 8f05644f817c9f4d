using Itential.Platform;

namespace Quickstart.Snippets;

internal static class FirstJob
{
    public static async Task RunAsync(IPlatformClient platform)
    {
        // snippet: first-job
        var result = await platform.OperationsManager.StartAndWaitAsync(
            new JobStart { Workflow = "Deploy Configuration" },
            new WaitOptions { Deadline = TimeSpan.FromMinutes(10) },
            new Progress<WorkProgress>(look => Console.WriteLine($"{look.State}: {look.Done} of {look.Total} tasks")));

        Console.WriteLine($"{result.State} after {result.Elapsed.TotalSeconds:0} s");
        // end-snippet
    }
}
