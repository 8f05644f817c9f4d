using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads and writes a <see cref="JobErrorMessage"/> as the JSON that it holds.</summary>
public sealed class JobErrorMessageConverter : JsonConverter<JobErrorMessage>
{
    /// <inheritdoc/>
    public override JobErrorMessage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JobErrorMessage value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
