using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Reads and writes an <see cref="AccountReference"/> as the JSON that it holds.</summary>
public sealed class AccountReferenceConverter : JsonConverter<AccountReference>
{
    /// <inheritdoc/>
    public override AccountReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AccountReference value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
