using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads and writes an open enum as its text.</summary>
/// <typeparam name="T">The open enum.</typeparam>
public sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : class, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? T.Parse(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} must be a text; the answer holds a {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
