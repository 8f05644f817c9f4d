using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OperationKit;

/// <summary>Reads a document into a model, and compares what the model writes with it.</summary>
internal static class RoundTrip
{
    /// <summary>Every member is written as it was read, and those that belong to the server are read and not written.</summary>
    /// <param name="document">What the server says.</param>
    /// <param name="type">The model.</param>
    /// <param name="ofTheServer">The members of the outermost object that are not to be sent.</param>
    /// <returns>The model.</returns>
    public static T KeepsAll<T>(string document, JsonTypeInfo<T> type, params string[] ofTheServer)
    {
        var model = JsonSerializer.Deserialize(document, type)!;
        var expected = JsonNode.Parse(document);
        foreach (var name in ofTheServer)
        {
            Assert.True(((JsonObject)expected!).Remove(name), $"The document has no member {name}.");
            Assert.NotNull(JsonMember.Of(typeof(T)).Single(member => member.Name == name).Property.GetValue(model));
        }

        var written = JsonSerializer.Serialize(model, type);

        Assert.True(Same(expected, JsonNode.Parse(written)), $"Expected {expected!.ToJsonString()} but wrote {written}");
        return model;
    }

    /// <summary>Whether two documents say the same. A time may be text in one and epoch milliseconds in the other, for servers differ in that.</summary>
    public static bool Same(JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (JsonObject first, JsonObject second) => first.Count == second.Count && first.All(pair => second.TryGetPropertyValue(pair.Key, out var value) && Same(pair.Value, value)),
        (JsonArray first, JsonArray second) => first.Count == second.Count && first.Zip(second).All(pair => Same(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(expected, actual) || (Time(expected) is { } time && time == Time(actual)),
    };

    private static DateTimeOffset? Time(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Number when node.AsValue().TryGetValue<long>(out var milliseconds) && milliseconds > 1_000_000_000_000 => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds),
        JsonValueKind.String when DateTimeOffset.TryParse(node.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) => time,
        _ => null,
    };
}
