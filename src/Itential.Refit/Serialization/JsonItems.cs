using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit;

/// <summary>The elements of a JSON array, read while it comes in. Empty content and <c>null</c> have none.</summary>
internal static class JsonItems
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(HttpContent content, JsonTypeInfo<T> typeInfo, long? limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength == 0)
        {
            yield break;
        }

        var counted = new ItemStream(await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), limit ?? long.MaxValue);
        var items = JsonSerializer.DeserializeAsyncEnumerable(counted, typeInfo, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await MoveNextAsync(items, counted).ConfigureAwait(false))
            {
                yield return items.Current!;
            }
        }
        finally
        {
            await items.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> items, ItemStream counted)
    {
        counted.BeginItem();
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (JsonException) when (counted.Count == 0)
        {
            return false;
        }
    }
}
