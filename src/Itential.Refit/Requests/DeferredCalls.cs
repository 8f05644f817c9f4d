using System.ComponentModel;

namespace Itential.Refit.Requests;

/// <summary>Calls that are made later than their method is called, and perhaps more than once. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DeferredCalls
{
    /// <summary>Makes a call that two tokens end: the method's own, and the one that it is given.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="call">Makes the request and sends it.</param>
    /// <param name="cancellationToken">The method's own token.</param>
    public static Func<CancellationToken, Task<T>> Link<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        new LinkedCall<T>(call, cancellationToken).RunAsync;

    /// <summary>Makes an observable that makes the call for each observer. Giving up the subscription cancels it.</summary>
    /// <typeparam name="T">The result, which is the only value.</typeparam>
    /// <param name="call">Makes the request and sends it.</param>
    /// <param name="cancellationToken">The method's own token, which ends the calls with an <see cref="OperationCanceledException"/>.</param>
    public static IObservable<T> Observe<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        new CallObservable<T>(Link(call, cancellationToken));
}
