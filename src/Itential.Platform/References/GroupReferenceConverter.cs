using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads and writes a <see cref="GroupReference"/> as the JSON that it holds.</summary>
public sealed class GroupReferenceConverter : JsonConverter<GroupReference>
{
    /// <inheritdoc/>
    public override GroupReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GroupReference value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
