using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads a <see cref="DeviceGroupReference"/> as it comes, and writes its id.</summary>
public sealed class DeviceGroupReferenceConverter : JsonConverter<DeviceGroupReference>
{
    /// <inheritdoc/>
    public override DeviceGroupReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DeviceGroupReference value, JsonSerializerOptions options)
    {
        if (value.Id is { } id)
        {
            writer.WriteStringValue(id);
        }
        else
        {
            value.Json.WriteTo(writer);
        }
    }
}
