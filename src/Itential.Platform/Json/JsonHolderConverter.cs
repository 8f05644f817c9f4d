using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads a value as the JSON that it holds, and writes that back as it came.</summary>
/// <typeparam name="T">The value.</typeparam>
public sealed class JsonHolderConverter<T> : JsonConverter<T>
    where T : class, IJsonHolder<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.From(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
