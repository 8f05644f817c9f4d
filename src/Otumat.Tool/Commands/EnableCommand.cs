using System.CommandLine;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Records a yes, without signing in.</summary>
internal static class EnableCommand
{
    public static Command Create(ToolHost host) => new PackageCommand
    {
        Name = "enable",
        Description = "Agree to the collection of usage on this machine. Sending it needs a sign-in: see enroll.",
        Run = RunAsync,
    }.Create(host);

    private static async Task<int> RunAsync(PackageCall call, CancellationToken cancellationToken)
    {
        if (!await call.Agent.EnableAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new ToolFailure("Somebody has decided otherwise at the same moment, and that counts. Run this again if you want to agree.", ExitCode.NotAllowed);
        }

        var status = await call.Agent.GetStatusAsync(cancellationToken).ConfigureAwait(false);
        var isYes = status.Consent.State == ConsentState.Yes;
        var sentence = !isYes ? $"Your yes does not count here: {ConsentFacts.Refusal(status.Consent)}"
            : status.SignedIn ? $"Usage of {call.Package} is collected and sent to {call.Agent.Options.Host}."
            : $"Usage of {call.Package} is collected on this machine. To send it, sign in: otumat enroll {call.Selection}";
        call.Reporter.Write(call.PackageFacts.AddConsent(status.Consent).Add("signedIn", "Signed in", status.SignedIn), sentence);
        return isYes ? ExitCode.Done : ExitCode.NotAllowed;
    }
}
