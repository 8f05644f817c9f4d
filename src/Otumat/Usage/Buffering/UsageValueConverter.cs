using System.Text.Json;
using System.Text.Json.Serialization;

namespace Otumat.Usage;

/// <summary>Reads and writes a value as the JSON text, number or boolean that it is.</summary>
internal sealed class UsageValueConverter : JsonConverter<UsageValue>
{
    public override UsageValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new JsonException("A property of an event is a text, a number or a boolean."),
    };

    public override void Write(Utf8JsonWriter writer, UsageValue value, JsonSerializerOptions options)
    {
        switch (value.Kind)
        {
            case UsageValueKind.Number:
                writer.WriteNumberValue(value.AsNumber() is { } number && double.IsFinite(number) ? number : 0);
                break;
            case UsageValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean() is true);
                break;
            default:
                writer.WriteStringValue(value.AsText());
                break;
        }
    }
}
