using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>Reads a <see cref="GatewayGitList"/> from either form, and writes the form <c>{data, meta}</c>.</summary>
public sealed class GatewayGitListConverter : JsonConverter<GatewayGitList>
{
    /// <inheritdoc/>
    public override GatewayGitList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var items = JsonSerializer.Deserialize(ref reader, GatewayGitJson.Default.IReadOnlyListJsonElement)!;
            return new GatewayGitList(items, items.Count);
        }

        var page = JsonSerializer.Deserialize(ref reader, GatewayGitJson.Default.GatewayPageJsonElement)!;
        return new GatewayGitList(page.Data, page.Meta?.TotalCount ?? page.Meta?.Count ?? page.Data.Count);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GatewayGitList value, JsonSerializerOptions options) => JsonSerializer.Serialize(
        writer,
        new GatewayPage<JsonElement> { Data = value.Data, Meta = new GatewayPageMeta { TotalCount = value.Total } },
        GatewayGitJson.Default.GatewayPageJsonElement);
}
