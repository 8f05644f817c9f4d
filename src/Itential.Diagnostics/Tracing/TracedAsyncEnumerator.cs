using System.Diagnostics;
using System.Threading.Tasks.Sources;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>One enumeration of an asynchronous sequence.</summary>
/// <remarks>A step that is pending is given out as a source that asks the inner step itself, so that its exception's stack stays as it was.</remarks>
[StackTraceHidden]
internal sealed class TracedAsyncEnumerator<T>(IAsyncEnumerator<T> inner, TracedMethod method, ILogger? logger) : IAsyncEnumerator<T>, IValueTaskSource<bool>, IValueTaskSource
{
    private Enumeration _enumeration = new(method, logger);
    private ValueTask<bool> _step;
    private ValueTask _disposal;

    public T Current => inner.Current;

    public ValueTask<bool> MoveNextAsync()
    {
        var outer = _enumeration.Begin();
        var isPending = false;
        var goesOn = false;
        try
        {
            var step = inner.MoveNextAsync();
            if (step.IsCompletedSuccessfully)
            {
                goesOn = step.Result;
                return new ValueTask<bool>(goesOn);
            }

            isPending = true;
            _step = step;
            return new ValueTask<bool>(this, token: 0);
        }
        catch (Exception e) when (_enumeration.Note(e))
        {
            throw;
        }
        finally
        {
            Leave(outer, isPending, goesOn);
        }
    }

    public ValueTask DisposeAsync()
    {
        if (!_enumeration.IsOpen)
        {
            return inner.DisposeAsync();
        }

        var outer = _enumeration.Begin();
        var isPending = false;
        try
        {
            var disposal = inner.DisposeAsync();
            if (disposal.IsCompletedSuccessfully)
            {
                return disposal;
            }

            isPending = true;
            _disposal = disposal;
            return new ValueTask(this, token: 0);
        }
        catch (Exception e) when (_enumeration.Note(e))
        {
            throw;
        }
        finally
        {
            Leave(outer, isPending, goesOn: false);
        }
    }

    ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => PendingStep.StatusOf(_step);

    void IValueTaskSource<bool>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        PendingStep.OnCompleted(_step, continuation, state, flags);

    bool IValueTaskSource<bool>.GetResult(short token)
    {
        var goesOn = false;
        try
        {
            goesOn = PendingStep.Take(_step);
            return goesOn;
        }
        catch (Exception e) when (_enumeration.Note(e))
        {
            throw;
        }
        finally
        {
            _enumeration.End(Activity.Current, goesOn);
        }
    }

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => PendingStep.StatusOf(_disposal);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        PendingStep.OnCompleted(_disposal, continuation, state, flags);

    void IValueTaskSource.GetResult(short token)
    {
        try
        {
            PendingStep.Take(_disposal);
        }
        catch (Exception e) when (_enumeration.Note(e))
        {
            throw;
        }
        finally
        {
            _enumeration.End(Activity.Current, goesOn: false);
        }
    }

    private void Leave(Activity? outer, bool isPending, bool goesOn)
    {
        if (isPending)
        {
            _enumeration.Suspend(outer);
        }
        else
        {
            _enumeration.End(outer, goesOn);
        }
    }
}
