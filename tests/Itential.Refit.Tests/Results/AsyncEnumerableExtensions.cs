namespace Itential.Refit.Tests.Results;

/// <summary>What net8.0 does not have yet.</summary>
internal static class AsyncEnumerableExtensions
{
    public static async Task<List<T>> ReadAllAsync<T>(this IAsyncEnumerable<T> items, CancellationToken cancellationToken = default)
    {
        var all = new List<T>();
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            all.Add(item);
        }

        return all;
    }
}
