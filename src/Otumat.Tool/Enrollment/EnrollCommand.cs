using System.CommandLine;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Asks the person, on the server's page, and signs in.</summary>
internal static class EnrollCommand
{
    private const string Nobody =
        "There is no terminal here, so nobody is asked. Run this in a terminal, or say how: --device-code shows a code to enter on any device, --yes opens the browser of this machine.";

    private const string NobodyInJson = "With --json nobody is asked. Say how: --device-code shows a code to enter on any device, --yes opens the browser.";

    public static Command Create(ToolHost host)
    {
        var deviceCode = new Option<bool>("--device-code") { Description = "Show a code to enter on another device, instead of opening a browser here." };
        var yes = new Option<bool>("--yes", "-y") { Description = "Open the page without asking first. The page asks all the same." };
        var tokenFile = new Option<bool>("--allow-token-file")
        {
            Description = "Where this system has no key store, keep the tokens in a file that only you can read. It is not encrypted.",
        };
        return new PackageCommand
        {
            Name = "enroll",
            Description = "Decide on the server's page whether usage is collected and sent, and sign in.",
            Run = RunAsync,
            Options = [deviceCode, yes, tokenFile],
            Change = (parsed, settings) => parsed.GetValue(tokenFile) ? settings with { AllowTokenFile = true } : settings,
        }.Create(host);

        async Task<int> RunAsync(PackageCall call, CancellationToken cancellationToken)
        {
            var byCode = call.Parsed.GetValue(deviceCode);
            if (!byCode && !call.Parsed.GetValue(yes) && !await AskAsync(call, cancellationToken).ConfigureAwait(false))
            {
                call.Reporter.Line("Nothing was changed.");
                return ExitCode.Failed;
            }

            var screen = new EnrollmentScreen(call.Reporter);
            var asking = new EnrollmentOptions
            {
                UseDeviceCode = byCode,
                OpenBrowser = host.OpenBrowser,
                ShowAddress = screen.ShowAddress,
                ShowDeviceCode = screen.ShowDeviceCode,
            };
            return Report(call, await call.Agent.EnrollAsync(asking, cancellationToken).ConfigureAwait(false));
        }
    }

    private static async Task<bool> AskAsync(PackageCall call, CancellationToken cancellationToken)
    {
        if (!call.Host.IsInteractive || call.Reporter.IsJson)
        {
            throw new ToolFailure(call.Host.IsInteractive ? NobodyInJson : Nobody);
        }

        var preview = await call.Agent.PreviewAsync(cancellationToken).ConfigureAwait(false);
        call.Reporter.Line($"{call.Package} would like to learn how it is used. At the sign-in {call.Agent.Options.Host} gets this, and nothing else of your machine:");
        call.Reporter.Write(ShowCommand.InstallationOf(preview));
        call.Reporter.Line("Later it gets the events that the package declares; 'otumat show' shows each of them before it is sent.");
        return await call.Reporter.ConfirmAsync("Open the page on which you agree or refuse?", cancellationToken).ConfigureAwait(false);
    }

    private static int Report(PackageCall call, EnrollmentResult result)
    {
        var facts = call.PackageFacts.Add("outcome", "Outcome", result.Outcome).Add("message", "Note", result.Message);
        call.Reporter.Write(facts);
        if (result.Outcome == EnrollmentOutcome.Accepted)
        {
            call.Reporter.Line($"To upload from time to time: otumat service install {call.Selection}");
        }
        else if (result.Message.Contains(nameof(UsageAgentOptions.AllowTokenFile), StringComparison.Ordinal))
        {
            call.Reporter.Warn("You allow that file by --allow-token-file.");
        }

        return result.Outcome switch
        {
            EnrollmentOutcome.Accepted => ExitCode.Done,
            EnrollmentOutcome.Declined or EnrollmentOutcome.Prevented => ExitCode.NotAllowed,
            _ => ExitCode.Failed,
        };
    }
}
