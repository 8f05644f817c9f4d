using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads a time as <see cref="TimestampConverter"/> does, and anything else as null: no source tells how these times are kept.</summary>
internal sealed class LooseTimestampConverter : JsonConverter<DateTimeOffset?>
{
    private static readonly TimestampConverter Times = new();

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return Times.Read(ref reader, typeof(DateTimeOffset), options);
            case JsonTokenType.String when reader.TryGetDateTimeOffset(out var time):
                return time;
            default:
                reader.Skip();
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } time)
        {
            Times.Write(writer, time, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
