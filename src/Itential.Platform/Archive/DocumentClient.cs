using System.Globalization;
using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Gets, sends and lists documents.</summary>
internal sealed class DocumentClient(IDocumentsApi api)
{
    private const int PageSize = 100;

    public Task<JsonNode?> GetAsync(string path, CancellationToken cancellationToken) => api.GetAsync(path, null, cancellationToken);

    public Task<JsonNode?> PostAsync(string path, JsonNode body, CancellationToken cancellationToken) => api.PostAsync(path, body, cancellationToken);

    public async Task<JsonNode?> PutAsync(string path, JsonNode body, CancellationToken cancellationToken) =>
        Answers.Check(await api.PutAsync(path, body, cancellationToken).ConfigureAwait(false));

    public async Task<JsonNode?> PatchAsync(string path, JsonNode body, CancellationToken cancellationToken) =>
        Answers.Check(await api.PatchAsync(path, body, cancellationToken).ConfigureAwait(false));

    public async Task<JsonNode?> DeleteAsync(string path, CancellationToken cancellationToken) =>
        Answers.Check(await api.DeleteAsync(path, cancellationToken).ConfigureAwait(false));

    /// <summary>Posts what is to be stored; an answer that tells of a fault is a refusal.</summary>
    public async Task<JsonNode?> StoreAsync(string path, JsonNode body, CancellationToken cancellationToken) =>
        Answers.Check(await api.PostAsync(path, body, cancellationToken).ConfigureAwait(false));

    /// <summary>A list that comes whole: an array, or an object with one.</summary>
    public async Task<IReadOnlyList<JsonObject>> ListAsync(string path, string? items, CancellationToken cancellationToken)
    {
        var answer = await api.GetAsync(path, null, cancellationToken).ConfigureAwait(false);
        return Items(answer, items);
    }

    /// <summary>All pages of a list, taken with skip and limit.</summary>
    public async Task<IReadOnlyList<JsonObject>> PagesAsync(string path, string items, CancellationToken cancellationToken, params (string Name, string Value)[] query)
    {
        var all = new List<JsonObject>();
        var pairs = query.ToDictionary(pair => pair.Name, pair => pair.Value);
        pairs["limit"] = PageSize.ToString(CultureInfo.InvariantCulture);
        while (true)
        {
            pairs["skip"] = all.Count.ToString(CultureInfo.InvariantCulture);
            var answer = await api.GetAsync(path, pairs, cancellationToken).ConfigureAwait(false);
            var page = Items(answer, items);

            // A server that does not page gives the same items again and again.
            if (page.Count == 0 || (all.Count > 0 && JsonNode.DeepEquals(page[0], all[0])))
            {
                return all;
            }

            all.AddRange(page);
            if (all.Count >= (answer.Number("total") ?? answer.Number("metadata", "total") ?? answer.Number("data", "total") ?? long.MaxValue))
            {
                return all;
            }
        }
    }

    private static IReadOnlyList<JsonObject> Items(JsonNode? answer, string? items) =>
        answer is JsonArray list ? [.. list.OfType<JsonObject>()]
        : items is null ? []
        : [.. answer.Objects(items.Split('.'))];
}
