using System.Buffers;
using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>An asset that the server has.</summary>
/// <param name="Id">What the server's routes call it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Item">What the list tells of it.</param>
internal sealed record AssetEntry(string Id, string Name, JsonObject Item)
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static IReadOnlyList<AssetEntry> From(IEnumerable<JsonObject> items, string id = "_id", string name = "name") =>
        [.. items.Select(item => item.Text(id) is { } key && item.Text(name) is { } text ? new AssetEntry(key, text, item) : null).OfType<AssetEntry>()];

    /// <summary>Leaves out what belongs to a project: it travels in there.</summary>
    public static IReadOnlyList<AssetEntry> FromOutsideProjects(IEnumerable<JsonObject> items, string id = "_id") =>
        [.. From(items, id).Where(entry => entry.Item["namespace"] is not JsonObject && !IsOfProject(entry.Name))];

    /// <summary>Whether a name is <c>@&lt;project id&gt;: &lt;name&gt;</c>.</summary>
    private static bool IsOfProject(string name) =>
        name.Length > 27 && name[0] == '@' && name.AsSpan(25, 2) is ": " && !name.AsSpan(1, 24).ContainsAnyExcept(HexDigits);
}
