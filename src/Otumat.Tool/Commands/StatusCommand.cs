using System.CommandLine;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Says what holds for a package: the decision and where it comes from, what waits, how the last upload went.</summary>
internal static class StatusCommand
{
    public static Command Create(ToolHost host) => new PackageCommand
    {
        Name = "status",
        Description = "Say whether usage is collected, who decided that, and what waits to be sent.",
        Run = RunAsync,
        TakesUnknown = true,
    }.Create(host);

    private static async Task<int> RunAsync(PackageCall call, CancellationToken cancellationToken)
    {
        var status = await call.Agent.GetStatusAsync(cancellationToken).ConfigureAwait(false);
        var options = call.Agent.Options;
        var facts = call.PackageFacts
            .Add("host", "Sent to", call.IsKnown ? options.Host : null)
            .AddConsent(status.Consent)
            .Add("signedIn", "Signed in", status.SignedIn)
            .Add("tokenStore", "Tokens kept in", status.TokenStore)
            .Add("installationId", "Installation", status.InstallationId?.ToString())
            .Add("eventsWaiting", "Events waiting", status.EventsWaiting)
            .Add("eventsSetAside", "Events set aside", status.EventsSetAside)
            .Add("eventsDropped", "Events dropped", status.EventsDropped)
            .Add("undeclared", "Not declared", status.Undeclared)
            .Add("lastUploadAt", "Last upload", status.LastUploadAt)
            .Add("lastUploadError", "Last failure", status.LastUploadError)
            .Add("notBefore", "No upload before", status.NotBefore)
            .AddIfSo("erasureIsPending", "Erasure not yet asked", status.ErasureIsPending)
            .Add("uploadFrequency", "Upload every", call.IsKnown ? options.UploadFrequency.ToString() : null)
            .Add("scheduled", "Scheduled upload", await IsScheduledAsync(call, cancellationToken).ConfigureAwait(false))
            .Add("folder", "Folder", status.HomePath);
        call.Reporter.Write(facts);
        call.Reporter.Line();
        call.Reporter.Line(Advice(call, status));
        return ExitCode.Done;
    }

    private static async Task<bool> IsScheduledAsync(PackageCall call, CancellationToken cancellationToken) =>
        call.Host.Scheduler is { } scheduler
        && (await scheduler.StatusAsync(PackageService.NameOf(call.Agent), cancellationToken).ConfigureAwait(false)).Installed;

    private static string Advice(PackageCall call, UsageStatus status) => status switch
    {
        { ErasureIsPending: true } => $"The server could not yet be asked to erase what it has. To ask again: otumat disable {call.Selection}",
        { Consent: { State: ConsentState.No, Source: not ConsentSource.Stored } } => "Nothing is collected or sent here while that holds. It is not saved.",
        { Consent.State: ConsentState.No } => $"Nothing is collected. To agree: {Enroll(call)}",
        { Consent.State: ConsentState.Undecided } => $"Nothing is collected. To agree: {Enroll(call)}. To refuse: otumat disable {call.Selection}",
        { SignedIn: false } => $"Events are collected, but cannot be sent before you sign in: otumat enroll {call.Selection}",
        _ => $"To see what is sent: otumat show {call.Selection}. To stop: otumat disable {call.Selection}",
    };

    private static string Enroll(PackageCall call) => call.IsKnown ? $"otumat enroll {call.Selection}" : "otumat enroll --assembly FILE";
}
