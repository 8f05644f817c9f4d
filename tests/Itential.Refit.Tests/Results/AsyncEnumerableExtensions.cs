namespace Itential.Refit.Tests.Results;

/// <summary>What net8.0 does not have yet.</summary>
internal static class AsyncEnumerableExtensions
{
    public static async Task<List<T>> ReadAllAsync<T>(this IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return all;
    }

    /// <summary>Leaves the sequence after its first item.</summary>
    public static async Task<T> ReadOneAsync<T>(this IAsyncEnumerable<T> items)
    {
        await using var enumerator = items.GetAsyncEnumerator();
        Assert.True(await enumerator.MoveNextAsync());
        return enumerator.Current;
    }
}
