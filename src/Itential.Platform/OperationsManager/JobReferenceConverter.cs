using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads and writes a <see cref="JobReference"/> as the JSON that it holds.</summary>
public sealed class JobReferenceConverter : JsonConverter<JobReference>
{
    /// <inheritdoc/>
    public override JobReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JobReference value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
