using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Uploads from time to time, until there is nothing that a further try could change.</summary>
/// <param name="interval">Time between two uploads; up to a tenth is added at random, so that machines started together part.</param>
/// <param name="upload">One upload.</param>
/// <param name="wait">Waits, or is cancelled.</param>
internal sealed class UploadLoop(TimeSpan interval, Func<CancellationToken, Task<UploadResult>> upload, Func<TimeSpan, CancellationToken, Task> wait)
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(15);

    /// <summary>Ends when somebody has said no, or has to sign in.</summary>
    /// <exception cref="OperationCanceledException">The loop was cancelled.</exception>
    public async Task<UploadOutcome> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await upload(cancellationToken).ConfigureAwait(false);
            if (result.Outcome is UploadOutcome.NotAllowed or UploadOutcome.SignInNeeded)
            {
                return result.Outcome;
            }

            await wait(PauseAfter(result), cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan PauseAfter(UploadResult result)
    {
        var pause = result switch
        {
            { RetryAfter: { } asked } => asked,
            { Outcome: UploadOutcome.Failed } when AfterFailure < interval => AfterFailure,
            _ => interval,
        };
        return pause + (pause * (Random.Shared.NextDouble() / 10));
    }
}
