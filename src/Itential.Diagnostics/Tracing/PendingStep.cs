using System.Threading.Tasks.Sources;

namespace Itential.Diagnostics.Tracing;

/// <summary>Asks a value task that is pending what its own source would be asked.</summary>
internal static class PendingStep
{
    public static ValueTaskSourceStatus StatusOf(ValueTask task)
    {
        if (!task.IsCompleted)
        {
            return ValueTaskSourceStatus.Pending;
        }

        if (task.IsCompletedSuccessfully)
        {
            return ValueTaskSourceStatus.Succeeded;
        }

        return task.IsCanceled ? ValueTaskSourceStatus.Canceled : ValueTaskSourceStatus.Faulted;
    }

    public static ValueTaskSourceStatus StatusOf<T>(ValueTask<T> task)
    {
        if (!task.IsCompleted)
        {
            return ValueTaskSourceStatus.Pending;
        }

        if (task.IsCompletedSuccessfully)
        {
            return ValueTaskSourceStatus.Succeeded;
        }

        return task.IsCanceled ? ValueTaskSourceStatus.Canceled : ValueTaskSourceStatus.Faulted;
    }

    public static void OnCompleted(ValueTask task, Action<object?> continuation, object? state, ValueTaskSourceOnCompletedFlags flags)
    {
        var awaiter = task.ConfigureAwait(flags.HasFlag(ValueTaskSourceOnCompletedFlags.UseSchedulingContext)).GetAwaiter();
        if (flags.HasFlag(ValueTaskSourceOnCompletedFlags.FlowExecutionContext))
        {
            awaiter.OnCompleted(() => continuation(state));
        }
        else
        {
            awaiter.UnsafeOnCompleted(() => continuation(state));
        }
    }

    public static void OnCompleted<T>(ValueTask<T> task, Action<object?> continuation, object? state, ValueTaskSourceOnCompletedFlags flags)
    {
        var awaiter = task.ConfigureAwait(flags.HasFlag(ValueTaskSourceOnCompletedFlags.UseSchedulingContext)).GetAwaiter();
        if (flags.HasFlag(ValueTaskSourceOnCompletedFlags.FlowExecutionContext))
        {
            awaiter.OnCompleted(() => continuation(state));
        }
        else
        {
            awaiter.UnsafeOnCompleted(() => continuation(state));
        }
    }
}
