using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Platform;

/// <summary>Reads a page that is an array, or <c>{data}</c> around one.</summary>
internal abstract class BarePageConverter<TPage, TItem> : JsonConverter<TPage>
{
    public override TPage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var page = JsonDocument.ParseValue(ref reader);
        return Page(MemberOrBody.Of(page.RootElement, "data").Deserialize((JsonTypeInfo<IReadOnlyList<TItem>>)options.GetTypeInfo(typeof(IReadOnlyList<TItem>))) ?? []);
    }

    public override void Write(Utf8JsonWriter writer, TPage value, JsonSerializerOptions options) => throw new NotSupportedException();

    protected abstract TPage Page(IReadOnlyList<TItem> items);
}
