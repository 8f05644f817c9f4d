using System.CommandLine;

namespace Otumat.Tool;

/// <summary>Withdraws: records a no, deletes what waits, revokes the tokens, asks the server to erase, and removes the schedule.</summary>
internal static class DisableCommand
{
    public static Command Create(ToolHost host) => new PackageCommand
    {
        Name = "disable",
        Description = "Refuse, or withdraw your consent: nothing more is collected or sent, what waits is deleted, and the server is asked to erase what it has.",
        Run = RunAsync,
        TakesUnknown = true,
    }.Create(host);

    private static async Task<int> RunAsync(PackageCall call, CancellationToken cancellationToken)
    {
        var result = await call.Agent.DisableAsync(cancellationToken).ConfigureAwait(false);
        var schedule = await UnscheduleAsync(call, cancellationToken).ConfigureAwait(false);
        var status = await call.Agent.GetStatusAsync(cancellationToken).ConfigureAwait(false);
        var facts = call.PackageFacts
            .AddConsent(status.Consent)
            .Add("eventsDeleted", "Events deleted", result.EventsDeleted)
            .Add("revoked", "Server told", result.Revoked)
            .Add("schedule", "Schedule", schedule)
            .Add("message", "Note", result.Message);
        call.Reporter.Write(facts, $"Usage of {call.Package} is not collected any more.");

        // The decision stands, but the person asked for more than that.
        return result.Revoked ? ExitCode.Done : ExitCode.Failed;
    }

    // The decision stands whatever becomes of the schedule, which has nothing left to send.
    private static async Task<ServiceChange> UnscheduleAsync(PackageCall call, CancellationToken cancellationToken)
    {
        try
        {
            return call.Host.Scheduler is { } scheduler
                ? await scheduler.RemoveAsync(PackageService.NameOf(call.Agent), cancellationToken).ConfigureAwait(false)
                : ServiceChange.NotInstalled;
        }
        catch (ToolFailure failure)
        {
            call.Reporter.Warn(failure.Message);
            return ServiceChange.Unchanged;
        }
    }
}
