using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Otumat.Usage;

/// <summary>Writes times in UTC, to the microsecond: finer than any use of them, and no finer than the legacy rows.</summary>
internal sealed class UsageTimeConverter : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));
}
