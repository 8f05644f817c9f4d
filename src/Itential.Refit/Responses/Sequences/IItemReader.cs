namespace Itential.Refit.Requests;

/// <summary>Reads an answer one item after the other.</summary>
/// <typeparam name="TItem">The items.</typeparam>
internal interface IItemReader<out TItem>
{
    /// <summary>Reads the items of a success, each as soon as it is there.</summary>
    IAsyncEnumerable<TItem> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken);
}
