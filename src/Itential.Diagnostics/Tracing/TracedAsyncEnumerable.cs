using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>An asynchronous sequence, each enumeration traced.</summary>
internal sealed class TracedAsyncEnumerable<T>(IAsyncEnumerable<T> inner, TracedMethod method, ILogger? logger) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new TracedAsyncEnumerator<T>(inner.GetAsyncEnumerator(cancellationToken), method, logger);
}
