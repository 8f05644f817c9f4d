using System.Text.Json;
using Baseline;
using RestEase;

namespace Benchmarks.Requests.Peers;

/// <summary>Gives RestEase the serializer that the others have; its own is Newtonsoft.Json.</summary>
internal static class SourceGeneratedJson
{
    public sealed class Reader : ResponseDeserializer
    {
        public override T Deserialize<T>(string? content, HttpResponseMessage response, ResponseDeserializerInfo info) =>
            (T)JsonSerializer.Deserialize(content ?? "null", typeof(T), BaselineJson.Default)!;
    }

    public sealed class Writer : RequestBodySerializer
    {
        public override HttpContent? SerializeBody<T>(T body, RequestBodySerializerInfo info)
        {
            var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, typeof(T), BaselineJson.Default));
            content.Headers.ContentType = new("application/json");
            return content;
        }
    }
}
