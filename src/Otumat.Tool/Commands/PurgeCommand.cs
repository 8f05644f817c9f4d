using System.CommandLine;

namespace Otumat.Tool;

/// <summary>Deletes what waits and what was set aside; the decision stays.</summary>
internal static class PurgeCommand
{
    public static Command Create(ToolHost host) => new PackageCommand
    {
        Name = "purge",
        Description = "Delete the events that wait and those that were set aside. Your decision stays.",
        Run = RunAsync,
    }.Create(host);

    private static async Task<int> RunAsync(PackageCall call, CancellationToken cancellationToken)
    {
        var deleted = await call.Agent.PurgeAsync(cancellationToken).ConfigureAwait(false);
        call.Reporter.Write(call.PackageFacts.Add("eventsDeleted", "Events deleted", deleted));
        return ExitCode.Done;
    }
}
