using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The devices of a golden configuration. Servers answer names or objects, alone or in an object.</summary>
/// <param name="Json">The answer as it came.</param>
[JsonConverter(typeof(JsonHolderConverter<GoldenConfigDevices>))]
public sealed record GoldenConfigDevices(JsonElement Json) : IJsonHolder<GoldenConfigDevices>
{
    /// <summary>The names of the devices.</summary>
    public IReadOnlyList<string> Names => List(Json) is { } list ? [.. list.EnumerateArray().Select(Name).OfType<string>()] : [];

    /// <inheritdoc/>
    public static GoldenConfigDevices From(JsonElement json) => new(json);

    private static JsonElement? List(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json,
        JsonValueKind.Object => Array(json, "devices") ?? Array(json, "list"),
        _ => null,
    };

    private static JsonElement? Array(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Array ? member : null;

    private static string? Name(JsonElement device) =>
        device.ValueKind == JsonValueKind.String ? device.GetString() : ReferenceText.Of(device, "name");
}
