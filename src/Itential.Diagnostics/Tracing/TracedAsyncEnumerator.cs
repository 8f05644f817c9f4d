using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>One enumeration of an asynchronous sequence.</summary>
[StackTraceHidden]
internal sealed class TracedAsyncEnumerator<T>(IAsyncEnumerator<T> inner, TracedMethod method, ILogger? logger) : IAsyncEnumerator<T>
{
    private Enumeration _enumeration = new(method, logger);

    public T Current => inner.Current;

    public ValueTask<bool> MoveNextAsync()
    {
        var outer = _enumeration.Begin();
        Task<bool>? step = null;
        var goesOn = false;
        try
        {
            var moved = inner.MoveNextAsync();
            if (moved.IsCompletedSuccessfully)
            {
                goesOn = moved.Result;
                return new ValueTask<bool>(goesOn);
            }

            step = moved.AsTask();
        }
        catch (Exception e) when (_enumeration.Note(e))
        {
            throw;
        }
        finally
        {
            if (step is null)
            {
                _enumeration.End(outer, goesOn);
            }
        }

        _enumeration.Suspend(outer);
        return new ValueTask<bool>(step.ContinueWith(
            static (done, self) =>
            {
                ((TracedAsyncEnumerator<T>)self!).End(done, done.IsCompletedSuccessfully && done.Result);
                return done;
            },
            this,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default).Unwrap());
    }

    public ValueTask DisposeAsync()
    {
        if (!_enumeration.IsOpen)
        {
            return inner.DisposeAsync();
        }

        var outer = _enumeration.Begin();
        Task? step = null;
        try
        {
            var disposed = inner.DisposeAsync();
            if (disposed.IsCompletedSuccessfully)
            {
                return disposed;
            }

            step = disposed.AsTask();
        }
        catch (Exception e) when (_enumeration.Note(e))
        {
            throw;
        }
        finally
        {
            if (step is null)
            {
                _enumeration.End(outer, goesOn: false);
            }
        }

        _enumeration.Suspend(outer);
        return new ValueTask(step.ContinueWith(
            static (done, self) =>
            {
                ((TracedAsyncEnumerator<T>)self!).End(done, goesOn: false);
                return done;
            },
            this,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default).Unwrap());
    }

    // Runs on its own flow of activities, where ending leaves nothing behind.
    private void End(Task step, bool goesOn)
    {
        _enumeration.Note(step);
        _enumeration.End(Activity.Current, goesOn);
    }
}
