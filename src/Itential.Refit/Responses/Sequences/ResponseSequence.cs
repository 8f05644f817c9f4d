namespace Itential.Refit.Requests;

/// <summary>The items of an answer. Each enumeration makes a request of its own.</summary>
internal sealed class ResponseSequence<TItem>(RequestExecutor executor, Func<HttpRequestMessage> request, Operation operation, IItemReader<TItem> reader, CancellationToken cancellationToken)
    : IAsyncEnumerable<TItem>
{
    public IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken enumeration = default) =>
        executor.ReadItemsAsync(request, operation, reader, cancellationToken, enumeration);
}
