using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A group. The server tells it as an id, exports as an object, and it is written back as it came.</summary>
/// <param name="Json">What the server told.</param>
[JsonConverter(typeof(JsonHolderConverter<GroupReference>))]
public sealed record GroupReference(JsonElement Json) : IJsonHolder<GroupReference>
{
    /// <summary>The id of the group; null where only a name is told.</summary>
    public string? Id => Json.ValueKind == JsonValueKind.String ? Json.GetString() : ReferenceText.Of(Json, "_id");

    /// <summary>The name of the group; null where only an id is told.</summary>
    public string? Name => ReferenceText.Of(Json, "name");

    /// <summary>Where the group comes from; null where only an id is told.</summary>
    public string? Provenance => ReferenceText.Of(Json, "provenance");

    /// <inheritdoc/>
    public static GroupReference From(JsonElement json) => new(json);

    /// <summary>Refers to a group by its id.</summary>
    /// <param name="id">The id.</param>
    public static GroupReference FromId(string id) => new(JsonSerializer.SerializeToElement(id, ReferenceJson.Default.String));

    /// <summary>The name where there is one, else the id.</summary>
    public override string ToString() => Name ?? Id ?? "";
}
