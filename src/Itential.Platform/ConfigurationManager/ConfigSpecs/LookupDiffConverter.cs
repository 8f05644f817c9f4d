using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads and writes a <see cref="LookupDiff"/> as an array of its two members.</summary>
public sealed class LookupDiffConverter : JsonConverter<LookupDiff>
{
    /// <inheritdoc/>
    public override LookupDiff Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var piece = JsonElement.ParseValue(ref reader);
        return piece.ValueKind == JsonValueKind.Array
            && piece.GetArrayLength() == 2
            && piece[0].ValueKind == JsonValueKind.Number
            && piece[0].TryGetInt32(out var operation)
            && piece[1].ValueKind == JsonValueKind.String
            ? new LookupDiff(operation, piece[1].GetString()!)
            : throw new JsonException("A piece of a comparison must be an array of a number and a text.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LookupDiff value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Operation);
        writer.WriteStringValue(value.Text);
        writer.WriteEndArray();
    }
}
