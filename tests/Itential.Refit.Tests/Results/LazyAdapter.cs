namespace Itential.Refit.Tests.Results;

/// <summary>Starts its call when it is asked for its value.</summary>
public sealed class LazyAdapter<T> : IReturnTypeAdapter<Lazy<Task<T>>, T>
{
    public Lazy<Task<T>> Adapt(Func<CancellationToken, Task<T>> call) => new(() => call(CancellationToken.None));
}
