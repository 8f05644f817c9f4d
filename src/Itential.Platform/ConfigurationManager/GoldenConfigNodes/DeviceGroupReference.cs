using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A group of devices. The server tells it as an object or as an id; it is sent as an id.</summary>
/// <param name="Json">What the server told.</param>
[JsonConverter(typeof(DeviceGroupReferenceConverter))]
public sealed record DeviceGroupReference(JsonElement Json)
{
    /// <summary>The id of the group.</summary>
    public string? Id => Json.ValueKind == JsonValueKind.String ? Json.GetString() : ReferenceText.Of(Json, "id");

    /// <summary>The name of the group; null where only an id is told.</summary>
    public string? Name => ReferenceText.Of(Json, "name");

    /// <summary>Refers to a group by its id.</summary>
    /// <param name="id">The id.</param>
    public static DeviceGroupReference FromId(string id) => new(JsonSerializer.SerializeToElement(id, ReferenceJson.Default.String));
}
