using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;

namespace Itential.Refit;

/// <summary>Reads a text into a <see cref="Secret"/> and writes the text that one holds, for members of bodies and answers that are secret.</summary>
/// <remarks>Put it on the property. Without it a secret is not written.</remarks>
public sealed class SecretTextConverter : JsonConverter<Secret>
{
    /// <inheritdoc/>
    public override Secret Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"A secret must be a text; the answer holds a {reader.TokenType}."));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Reveal());
    }
}
