using System.CommandLine;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Lets the system's scheduler upload from time to time.</summary>
internal static class ServiceCommand
{
    public static Command Create(ToolHost host)
    {
        var frequency = IntervalOption.Create();
        return new Command("service", "Let the system's scheduler upload from time to time. Nothing of otumat stays running.")
        {
            new PackageCommand { Name = "install", Description = "Add the package to your scheduler. A second time changes nothing.", Run = InstallAsync, Options = [frequency] }.Create(host),
            new PackageCommand { Name = "status", Description = "Say whether the package is in your scheduler. Ends with 1 when it is not.", Run = StatusAsync, TakesUnknown = true }.Create(host),
            new PackageCommand { Name = "remove", Description = "Take the package out of your scheduler.", Run = RemoveAsync, TakesUnknown = true }.Create(host),
        };

        async Task<int> InstallAsync(PackageCall call, CancellationToken cancellationToken)
        {
            var status = await call.Agent.GetStatusAsync(cancellationToken).ConfigureAwait(false);
            if (status.Consent.State != ConsentState.Yes)
            {
                throw new ToolFailure($"{ConsentFacts.Refusal(status.Consent)} Nothing was installed. To agree: otumat enroll {call.Selection}", ExitCode.NotAllowed);
            }

            var definition = PackageService.Define(call.Agent, OwnCommand.OfThisProcess(), call.Parsed.GetValue(frequency));
            var change = await SchedulerOf(call).InstallAsync(definition, cancellationToken).ConfigureAwait(false);
            call.Reporter.Write(FactsOf(call).Add("change", "Change", change).Add("command", "Runs", definition.Command).Add("everySeconds", "Every", definition.Interval));
            return ExitCode.Done;
        }
    }

    private static async Task<int> StatusAsync(PackageCall call, CancellationToken cancellationToken)
    {
        var state = await SchedulerOf(call).StatusAsync(PackageService.NameOf(call.Agent), cancellationToken).ConfigureAwait(false);
        call.Reporter.Write(FactsOf(call).Add("installed", "Installed", state.Installed).Add("active", "Active", state.Active).Add("nextRun", "Next run", state.NextRun));
        return state.Installed ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<int> RemoveAsync(PackageCall call, CancellationToken cancellationToken)
    {
        var change = await SchedulerOf(call).RemoveAsync(PackageService.NameOf(call.Agent), cancellationToken).ConfigureAwait(false);
        call.Reporter.Write(FactsOf(call).Add("change", "Change", change));
        return ExitCode.Done;
    }

    private static Facts FactsOf(PackageCall call)
    {
        var name = PackageService.NameOf(call.Agent);
        var scheduler = SchedulerOf(call);
        return call.PackageFacts
            .Add("scheduler", "Scheduler", scheduler.Mechanism)
            .Add("name", "Entry", name)
            .Add("files", "Files", scheduler.FilesOf(name));
    }

    private static IServiceScheduler SchedulerOf(PackageCall call) => call.Host.Scheduler
        ?? throw new ToolFailure("This system has no scheduler that otumat knows. Let one of your own run 'otumat upload --once'.");
}
