using System.IO.Compression;

namespace Itential.Refit.Tests.Bodies;

[JsonContext(typeof(BodyJson))]
public interface IBodyApi
{
    [Post("/jobs")]
    Task JsonAsync([Body] Job job);

    [Post("/jobs")]
    void Json([Body] Job job);

    [Post("/jobs")]
    Task StreamedAsync([Body(Streamed = true)] Job job);

    [Post("/jobs")]
    void Streamed([Body(Streamed = true)] Job job);

    [Post("/jobs")]
    Task BufferedAsync([Body(buffered: true)] Job job);

    [Post("/jobs")]
    Task UnbufferedAsync([Body(buffered: false)] Job job);

    [Post("/shapes")]
    Task ShapeAsync([Body] IShape shape);

    [Post("/shapes")]
    Task StreamedShapeAsync([Body(Streamed = true)] IShape shape);

    [Post("/shapes")]
    Task AnimalAsync([Body] Animal animal);

    [Post("/shapes")]
    Task AnythingAsync([Body(BodySerializationMethod.Serialized)] object thing);

    [Post("/measures")]
    Task MeasureAsync([Body] Measure measure);

    [Post("/measures")]
    Task StreamedMeasureAsync([Body(Streamed = true)] Measure measure);

    [Post("/measures")]
    void StreamedMeasure([Body(Streamed = true)] Measure measure);

    [Post("/streams")]
    Task StreamAsync([Body] Stream stream);

    [Get("/search")]
    Task SearchAsync([Body] Job job);

    [Post("/form")]
    Task FormAsync([Body(BodySerializationMethod.UrlEncoded)] Note note);

    [Post("/form")]
    void Form([Body(BodySerializationMethod.UrlEncoded)] Note note);

    [Post("/form")]
    Task PairsAsync([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, int?> pairs);

    [Post("/form")]
    Task FormTextAsync([Body(BodySerializationMethod.UrlEncoded)] string text);

    [Post("/zip")]
    Task ZipAsync([Body(Compression = RequestCompression.GZip)] Job job);

    [Post("/zip")]
    void Zip([Body(Compression = RequestCompression.Brotli, CompressionLevel = CompressionLevel.SmallestSize)] Job job);

    [Post("/zip")]
    Task ZipStreamedAsync([Body(Compression = RequestCompression.Brotli, Streamed = true)] Job job);

    [Post("/zip")]
    Task ZipStreamAsync([Body(Compression = RequestCompression.GZip)] Stream stream, [Header("Content-Type")] string type);

    [Post("/zip")]
    Task NeverZipAsync([Body(Compression = RequestCompression.None)] Job job);

    [Post("/zip")]
    [Headers("Content-Encoding: zstd")]
    Task ZippedAlreadyAsync([Body(Compression = RequestCompression.GZip)] Stream stream);

    [Post("/lines")]
    Task LinesAsync([Body(BodySerializationMethod.JsonLines)] IEnumerable<Job>? jobs, CancellationToken cancellationToken = default);

    [Post("/lines")]
    void Lines([Body(BodySerializationMethod.JsonLines)] IEnumerable<Job> jobs, CancellationToken cancellationToken = default);

    [Post("/lines")]
    Task LiveLinesAsync([Body(BodySerializationMethod.JsonLines)] IAsyncEnumerable<Job> jobs, CancellationToken cancellationToken = default);

    [Post("/lines")]
    Task ShapeLinesAsync([Body(BodySerializationMethod.JsonLines)] IShape[] shapes);
}
