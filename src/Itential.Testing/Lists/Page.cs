using System.Text.Json.Nodes;

namespace Itential.Testing.Lists;

/// <summary>One page of a list: copies of the documents, and the number that matched in all.</summary>
internal sealed record Page(IReadOnlyList<JsonObject> Items, int Total, int Skip, int Limit)
{
    public int? NextSkip => Skip + Items.Count < Total && Items.Count > 0 ? Skip + Items.Count : null;

    public int? PreviousSkip => Skip > 0 ? Math.Max(0, Skip - Limit) : null;

    public JsonArray ToArray() => [.. Items];
}
