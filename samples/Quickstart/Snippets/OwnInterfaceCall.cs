using Itential.Platform;

namespace Quickstart.Snippets;

internal static class OwnInterfaceCall
{
    public static async Task RunAsync(IPlatformClient platform)
    {
        // snippet: own-interface-call
        var workflows = platform.For<IWorkflowNamesApi>();
        var names = await workflows.GetNamesAsync(limit: 5);

        Console.WriteLine($"{names.Items.Count} of {names.Total}: {string.Join(", ", names.Items.Select(item => item.Name))}");
        // end-snippet
    }
}
