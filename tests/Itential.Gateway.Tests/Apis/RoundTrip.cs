using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Gateway.Tests.Apis;

/// <summary>Reads a document into a model, and compares what the model writes with it.</summary>
internal static class RoundTrip
{
    public static void KeepsAll<T>(string document, JsonTypeInfo<T> type)
    {
        var model = JsonSerializer.Deserialize(document, type)!;
        var written = JsonSerializer.Serialize(model, type);

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(document), JsonNode.Parse(written)),
            $"Expected {JsonNode.Parse(document)!.ToJsonString()} but wrote {written}");
    }
}
