using System.Diagnostics;
using System.Threading.Tasks.Sources;

namespace Itential.Diagnostics.Tracing;

/// <summary>A call whose value task without a result is still running.</summary>
/// <remarks>The result is taken from the task itself, so that its exception's stack stays as it was.</remarks>
[StackTraceHidden]
internal sealed class PendingValueAction : IValueTaskSource
{
    private readonly ValueTask _task;
    private TracedCall _call;
    private ManualResetValueTaskSourceCore<bool> _completed;

    private PendingValueAction(ValueTask task, TracedCall call)
    {
        _task = task;
        _call = call;
        _completed.RunContinuationsAsynchronously = false;
    }

    public static ValueTask Follow(ValueTask task, TracedCall call)
    {
        var pending = new PendingValueAction(task, call);

        // With the caller's context, so that the end of an activity is not seen by who completes the task.
        task.ConfigureAwait(false).GetAwaiter().OnCompleted(pending.Complete);
        return new ValueTask(pending, pending._completed.Version);
    }

    public ValueTaskSourceStatus GetStatus(short token) =>
        _completed.GetStatus(token) == ValueTaskSourceStatus.Pending ? ValueTaskSourceStatus.Pending : PendingStep.StatusOf(_task);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _completed.OnCompleted(continuation, state, token, flags);

    public void GetResult(short token)
    {
        var outer = Activity.Current;
        try
        {
            PendingStep.Take(_task);
        }
        catch (Exception e) when (_call.Note(e))
        {
            throw;
        }
        finally
        {
            if (_call.IsOpen)
            {
                _call.Leave();
                _call.Suspend(outer);
            }
        }
    }

    private void Complete()
    {
        if (_task.IsCompletedSuccessfully)
        {
            _call.Leave();
        }

        _completed.SetResult(true);
    }
}
