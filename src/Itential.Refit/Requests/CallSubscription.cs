using System.Diagnostics.CodeAnalysis;

namespace Itential.Refit.Requests;

/// <summary>One observer's call. Once it is disposed, the observer hears nothing more.</summary>
internal sealed class CallSubscription<T>(IObserver<T> observer) : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private int _isDone;

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Every failure is the observer's to hear.")]
    public async Task RunAsync(Func<CancellationToken, Task<T>> call)
    {
        T result;
        try
        {
            result = await call(_source.Token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            if (Finish())
            {
                _source.Dispose();
                observer.OnError(e);
            }

            return;
        }

        if (Finish())
        {
            _source.Dispose();
            observer.OnNext(result);
            observer.OnCompleted();
        }
        else
        {
            // A live answer that nobody takes would keep its connection.
            (result as IDisposable)?.Dispose();
        }
    }

    public void Dispose()
    {
        if (Finish())
        {
            _source.Cancel();
            _source.Dispose();
        }
    }

    private bool Finish() => Interlocked.Exchange(ref _isDone, 1) == 0;
}
