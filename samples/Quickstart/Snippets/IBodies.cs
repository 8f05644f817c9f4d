// snippet: body-kinds
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Refit;
// end-snippet

namespace Quickstart.Snippets;

// snippet: body-kinds
[JsonContext(typeof(BodiesJson))]
public interface IBodies
{
    [Post("/devices")]
    Task AddAsync(BodyDevice device);

    [Post("/devices/search")]
    Task SearchAsync([Body(BodySerializationMethod.UrlEncoded)] BodyDevice filter);

    [Post("/devices/import")]
    Task ImportAsync([Body(BodySerializationMethod.JsonLines)] IAsyncEnumerable<BodyDevice> devices, CancellationToken cancellationToken);

    [Put("/backup")]
    Task BackUpAsync([Body(Streamed = true, Compression = RequestCompression.GZip, CompressionLevel = CompressionLevel.Fastest)] BodyDevice[] devices);

    [Patch("/devices/{name}")]
    [Headers("Content-Type: application/merge-patch+json")]
    void Change(string name, [Body] BodyDevice device);
}

public sealed record BodyDevice(string Name, int Port);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BodyDevice))]
[JsonSerializable(typeof(BodyDevice[]))]
internal sealed partial class BodiesJson : JsonSerializerContext;
// end-snippet
