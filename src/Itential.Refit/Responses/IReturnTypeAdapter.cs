namespace Itential.Refit;

/// <summary>Makes a return type of one's own out of a call. Named by <see cref="ReturnTypeAdapterAttribute"/>; found when the interface is compiled.</summary>
/// <typeparam name="TReturn">What the methods return.</typeparam>
/// <typeparam name="TResult">What the call gives: anything that a method could return in a <see cref="Task{TResult}"/>.</typeparam>
public interface IReturnTypeAdapter<out TReturn, TResult>
{
    /// <summary>Makes the method's return value. Nothing is sent until the call is called; each time it makes its request anew.</summary>
    /// <param name="call">
    /// Sends the request. Besides the token that it is given, the method's own token ends it. It fails as a method that returns a
    /// <see cref="Task{TResult}"/> fails.
    /// </param>
    TReturn Adapt(Func<CancellationToken, Task<TResult>> call);
}
