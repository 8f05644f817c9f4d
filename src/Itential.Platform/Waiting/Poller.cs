using System.Net;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>Looks at work until it ends. Only looks are ever repeated, never the call that started the work.</summary>
internal sealed class Poller<T>(Work<T> work, WaitOptions options, IProgress<WorkProgress>? progress)
{
    private static readonly TimeSpan CancelLimit = TimeSpan.FromSeconds(10);
    private static readonly HttpStatusCode[] PassingStatuses =
    [
        HttpStatusCode.RequestTimeout, HttpStatusCode.TooManyRequests, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout,
    ];

    private readonly TimeProvider _clock = options.TimeProvider;
    private readonly long _start = options.TimeProvider.GetTimestamp();
    private string? _state;
    private int _failures;

    public static Task<WorkResult<T>> WaitAsync(Work<T> work, WaitOptions? options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        options ??= new WaitOptions();
        options.Check();
        return new Poller<T>(work, options, progress).WaitAsync(cancellationToken);
    }

    private TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    private async Task<WorkResult<T>> WaitAsync(CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(options.Deadline ?? Timeout.InfiniteTimeSpan, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await LookAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            var isCanceled = await CancelAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw new WorkTimedOutException(work.Name, _state, options.Deadline.GetValueOrDefault(), isCanceled);
        }
    }

    private async Task<WorkResult<T>> LookAsync(CancellationToken cancellationToken)
    {
        var interval = options.Interval;
        while (true)
        {
            await Task.Delay(Jittered(interval), _clock, cancellationToken).ConfigureAwait(false);
            interval = Longer(interval);
            if (await PollAsync(cancellationToken).ConfigureAwait(false) is not var (item, status))
            {
                continue;
            }

            _state = status.Text;
            progress?.Report(new WorkProgress { Work = work.Name, State = status.Text, Done = status.Done, Total = status.Total, Elapsed = Elapsed });
            if (status.End is { } end)
            {
                return new WorkResult<T> { Work = work.Name, State = end, Item = item, Errors = status.Errors ?? [], Elapsed = Elapsed };
            }
        }
    }

    /// <summary>One look; null when it failed for a reason that may pass.</summary>
    private async Task<(T Item, WorkStatus Status)?> PollAsync(CancellationToken cancellationToken)
    {
        try
        {
            var item = await work.Poll(cancellationToken).ConfigureAwait(false);
            _failures = 0;
            return (item, work.Status(item));
        }
        catch (ApiExceptionBase e) when (MayPass(e) && ++_failures <= options.ToleratedFailures)
        {
            return null;
        }
    }

    private async Task<bool> CancelAsync()
    {
        if (!options.CancelsWork || work.Cancel is null)
        {
            return false;
        }

        // The caller's token is spent, and the server must hear of it all the same.
        using var limit = new CancellationTokenSource(CancelLimit, _clock);
        try
        {
            await work.Cancel(limit.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is ApiExceptionBase or OperationCanceledException)
        {
            return false;
        }
    }

    private static bool MayPass(ApiExceptionBase exception) =>
        exception is ApiRequestException || (exception is ApiException answer && PassingStatuses.Contains(answer.StatusCode));

    private TimeSpan Longer(TimeSpan interval)
    {
        var next = interval * 1.5;
        return next < options.MaxInterval ? next : options.MaxInterval;
    }

    // Many programs that started together do not look together.
    private static TimeSpan Jittered(TimeSpan interval) => interval * (0.8 + (Random.Shared.NextDouble() * 0.4));
}
