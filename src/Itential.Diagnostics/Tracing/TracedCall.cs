using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>
/// One traced call from its start to its end. Used by generated code: <see cref="Note(Exception)"/> as the filter of a catch, so that an exception
/// passes without being caught, <see cref="Leave"/> in the finally, so that what the callee does while unwinding still lies inside.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct TracedCall
{
    private readonly ILogger? _logger;
    private readonly Activity? _activity;
    private readonly Activity? _outer;
    private readonly long _started;
    private TracedMethod? _method;
    private TraceOutcome _outcome;
    private string? _error;

    private TracedCall(TracedMethod method, ILogger? logger)
    {
        _method = method;
        _logger = logger;
        if (TraceSignals.Source.HasListeners())
        {
            _outer = Activity.Current;
            _activity = TraceSignals.Source.StartActivity(method.FullName);
            _activity?.SetTag(TraceSignals.FunctionTag, method.FullName);
        }

        logger?.Log(LogLevel.Trace, TraceEvents.Entered, new EnteredRecord(method), null, EnteredRecord.Formatter);
        _started = Stopwatch.GetTimestamp();
    }

    /// <summary>Whether the call's end is still to be told.</summary>
    internal readonly bool IsOpen => _method is not null;

    /// <summary>Learns of an exception that passes through the call.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>Always false: it is not caught.</returns>
    public bool Note(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (_method is not null)
        {
            _outcome = exception is OperationCanceledException ? TraceOutcome.Canceled : TraceOutcome.Exception;
            _error = exception.GetType().FullName;
        }

        return false;
    }

    /// <summary>Ends the call, unless a task that is still running ends it later.</summary>
    public void Leave()
    {
        if (_method is not { } method)
        {
            return;
        }

        var elapsed = Stopwatch.GetElapsedTime(_started);
        _method = null;
        if (TraceSignals.Duration.Enabled)
        {
            Measure(method, elapsed);
        }

        if (_activity is null)
        {
            Tell(method, elapsed);
            return;
        }

        // The record belongs to the call's own activity, whoever ends the call.
        var current = Activity.Current;
        Activity.Current = _activity;
        Tell(method, elapsed);
        StopActivity();
        if (current != _activity)
        {
            Activity.Current = current;
        }
    }

    /// <summary>Ends the call with the task that it returned.</summary>
    /// <param name="task">The task.</param>
    /// <returns>The same task when it has completed, else one that completes like it, after the call's end was told.</returns>
    public Task Follow(Task task)
    {
        if (_method is null || task is null)
        {
            return task!;
        }

        if (task.IsCompleted)
        {
            Note(task);
            return task;
        }

        return PendingCall.Follow(task, HandOver());
    }

    /// <inheritdoc cref="Follow(Task)"/>
    /// <typeparam name="T">The task's result.</typeparam>
    public Task<T> Follow<T>(Task<T> task)
    {
        if (_method is null || task is null)
        {
            return task!;
        }

        if (task.IsCompleted)
        {
            Note(task);
            return task;
        }

        return PendingCall.Follow(task, HandOver());
    }

    /// <inheritdoc cref="Follow(Task)"/>
    public ValueTask Follow(ValueTask task)
    {
        if (_method is null || task.IsCompletedSuccessfully)
        {
            return task;
        }

        return task.IsCompleted ? new ValueTask(Follow(task.AsTask())) : PendingValueAction.Follow(task, HandOver());
    }

    /// <inheritdoc cref="Follow(Task)"/>
    /// <typeparam name="T">The task's result.</typeparam>
    public ValueTask<T> Follow<T>(ValueTask<T> task)
    {
        if (_method is null || task.IsCompletedSuccessfully)
        {
            return task;
        }

        return task.IsCompleted ? new ValueTask<T>(Follow(task.AsTask())) : PendingValueCall<T>.Follow(task, HandOver());
    }

    internal static TracedCall Enter(TracedMethod method, ILogger logger)
    {
        var heard = logger.IsEnabled(LogLevel.Trace) ? logger : null;
        return heard is not null || TraceSignals.AreHeard ? new TracedCall(method, heard) : default;
    }

    /// <summary>Learns how a completed task ended.</summary>
    internal void Note(Task task)
    {
        if (task.IsFaulted)
        {
            Note(task.Exception.InnerExceptions[0]);
        }
        else if (task.IsCanceled)
        {
            _outcome = TraceOutcome.Canceled;
            _error = typeof(OperationCanceledException).FullName;
        }
    }

    /// <summary>Makes the call's activity the current one again; gives what was current.</summary>
    internal readonly Activity? Resume()
    {
        if (_activity is null)
        {
            return null;
        }

        var outer = Activity.Current;
        Activity.Current = _activity;
        return outer;
    }

    /// <summary>Makes another activity the current one while the call goes on elsewhere.</summary>
    internal readonly void Suspend(Activity? outer)
    {
        if (_activity is not null)
        {
            Activity.Current = outer;
        }
    }

    private TracedCall HandOver()
    {
        var call = this;
        _method = null;
        Suspend(_outer);
        return call;
    }

    private readonly void Tell(TracedMethod method, TimeSpan elapsed) =>
        _logger?.Log(LogLevel.Trace, TraceEvents.Left, new LeftRecord(method, _outcome, elapsed), null, LeftRecord.Formatter);

    private readonly void Measure(TracedMethod method, TimeSpan elapsed)
    {
        var tags = new TagList
        {
            { TraceSignals.FunctionTag, method.FullName },
            { TraceSignals.OutcomeTag, OutcomeText.Of(_outcome) },
        };
        if (_error is not null)
        {
            tags.Add(TraceSignals.ErrorTag, _error);
        }

        TraceSignals.Duration.Record(elapsed.TotalSeconds, tags);
    }

    private readonly void StopActivity()
    {
        var activity = _activity!;
        activity.SetTag(TraceSignals.OutcomeTag, OutcomeText.Of(_outcome));
        if (_error is not null && activity.GetTagItem(TraceSignals.ErrorTag) is null)
        {
            activity.SetTag(TraceSignals.ErrorTag, _error);
        }

        if (_outcome == TraceOutcome.Exception)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Stop();
    }
}
