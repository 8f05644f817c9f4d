using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads and writes <see cref="GoldenConfigDevices"/> as the JSON that they hold.</summary>
public sealed class GoldenConfigDevicesConverter : JsonConverter<GoldenConfigDevices>
{
    /// <inheritdoc/>
    public override GoldenConfigDevices Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GoldenConfigDevices value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
