using System.CommandLine;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Uploads what waits, once or from time to time.</summary>
internal static class UploadCommand
{
    public static Command Create(ToolHost host)
    {
        var once = new Option<bool>("--once") { Description = "Upload once and end. Without it the command uploads from time to time until Ctrl-C." };
        var frequency = IntervalOption.Create();
        return new PackageCommand { Name = "upload", Description = "Upload the events that wait.", Run = RunAsync, Options = [once, frequency] }.Create(host);

        async Task<int> RunAsync(PackageCall call, CancellationToken cancellationToken)
        {
            if (call.Parsed.GetValue(once))
            {
                return CodeOf((await UploadAsync(call, cancellationToken).ConfigureAwait(false)).Outcome);
            }

            var interval = (call.Parsed.GetValue(frequency) ?? call.Agent.Options.UploadFrequency).Value;
            var loop = new UploadLoop(interval, token => UploadAsync(call, token), (time, token) => Task.Delay(time, host.Time, token));
            return CodeOf(await loop.RunAsync(cancellationToken).ConfigureAwait(false));
        }
    }

    private static async Task<UploadResult> UploadAsync(PackageCall call, CancellationToken cancellationToken)
    {
        var result = await call.Agent.UploadAsync(cancellationToken).ConfigureAwait(false);
        var note = result.Outcome == UploadOutcome.NotAllowed ? await RefusalAsync(call, cancellationToken).ConfigureAwait(false) : result.Message;
        call.Reporter.Write(call.PackageFacts
            .Add("outcome", "Outcome", result.Outcome)
            .Add("sent", "Events sent", result.Sent)
            .Add("setAside", "Events set aside", result.SetAside)
            .Add("retryAfterSeconds", "Try again after", result.RetryAfter)
            .Add("message", "Note", note));
        return result;
    }

    private static async Task<string> RefusalAsync(PackageCall call, CancellationToken cancellationToken) =>
        ConsentFacts.Refusal((await call.Agent.GetStatusAsync(cancellationToken).ConfigureAwait(false)).Consent);

    private static int CodeOf(UploadOutcome outcome) => outcome switch
    {
        UploadOutcome.NothingToSend or UploadOutcome.Sent => ExitCode.Done,
        UploadOutcome.NotAllowed => ExitCode.NotAllowed,
        UploadOutcome.SignInNeeded => ExitCode.SignInNeeded,
        UploadOutcome.Busy or UploadOutcome.Postponed => ExitCode.NotNow,
        _ => ExitCode.Failed,
    };
}
