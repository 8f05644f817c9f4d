using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads a time from ISO 8601 text or from milliseconds since 1970-01-01 UTC, and writes it as the platform does, in UTC with milliseconds.</summary>
internal sealed class TimestampConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? FromMilliseconds(reader.GetDouble()) : reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        var fraction = value.UtcTicks % TimeSpan.TicksPerMillisecond == 0 ? "fff" : "fffffff";
        writer.WriteStringValue(value.ToUniversalTime().ToString($"yyyy-MM-dd'T'HH:mm:ss.{fraction}'Z'", CultureInfo.InvariantCulture));
    }

    private static DateTimeOffset FromMilliseconds(double milliseconds) =>
        Math.Abs(milliseconds) <= long.MaxValue / 1e6
            ? DateTimeOffset.UnixEpoch.AddMilliseconds(milliseconds)
            : throw new JsonException("A time in milliseconds is out of range.");
}
