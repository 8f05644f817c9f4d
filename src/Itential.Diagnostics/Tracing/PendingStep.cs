using System.Diagnostics;
using System.Threading.Tasks.Sources;

namespace Itential.Diagnostics.Tracing;

/// <summary>Asks a value task that is given out as another what its own source would be asked.</summary>
[StackTraceHidden]
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

#pragma warning disable S5034 // a source is asked for its result once it has told that it has completed
    public static void Take(ValueTask task) => task.GetAwaiter().GetResult();

    public static T Take<T>(ValueTask<T> task) => task.GetAwaiter().GetResult();
#pragma warning restore S5034

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
