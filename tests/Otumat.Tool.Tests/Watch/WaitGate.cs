using System.Threading.Channels;

namespace Otumat.Tool.Tests.Watch;

/// <summary>Waits that last until the test lets them end.</summary>
internal sealed class WaitGate
{
    private readonly Channel<(TimeSpan Time, TaskCompletionSource End)> _waits = Channel.CreateUnbounded<(TimeSpan, TaskCompletionSource)>();

    public async Task WaitAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _waits.Writer.WriteAsync((time, end), cancellationToken);
        await end.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Ends the wait that comes next, and tells how long it would have been.</summary>
    public async Task<TimeSpan> EndNextAsync(Action? before = null)
    {
        var (time, end) = await _waits.Reader.ReadAsync(TestContext.Current.CancellationToken);
        before?.Invoke();
        end.SetResult();
        return time;
    }

    /// <summary>Waits until somebody waits, and leaves it so.</summary>
    public async Task ReachedAsync() => await _waits.Reader.WaitToReadAsync(TestContext.Current.CancellationToken);
}
