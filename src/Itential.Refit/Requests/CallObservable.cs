namespace Itential.Refit.Requests;

/// <summary>A call as an observable with one value: cold, made anew for each observer.</summary>
internal sealed class CallObservable<T>(Func<CancellationToken, Task<T>> call) : IObservable<T>
{
    public IDisposable Subscribe(IObserver<T> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var subscription = new CallSubscription<T>(observer);
        _ = subscription.RunAsync(call);
        return subscription;
    }
}
