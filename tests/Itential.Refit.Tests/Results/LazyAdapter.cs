using System.Diagnostics.CodeAnalysis;

namespace Itential.Refit.Tests.Results;

/// <summary>Starts its call when it is asked for its value.</summary>
[SuppressMessage("Usage", "VSTHRD011:Use AsyncLazy<T>", Justification = "A type that no shape of the client's own makes.")]
public sealed class LazyAdapter<T> : IReturnTypeAdapter<Lazy<Task<T>>, T>
{
    public Lazy<Task<T>> Adapt(Func<CancellationToken, Task<T>> call) => new(() => call(CancellationToken.None));
}
