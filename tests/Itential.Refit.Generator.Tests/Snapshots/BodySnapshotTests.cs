namespace Itential.Refit.Generator.Tests.Snapshots;

public sealed class BodySnapshotTests
{
    private const string Types = """
        #pragma warning disable CS0618

        using System.IO.Compression;
        using System.Text.Json.Serialization;

        namespace Acme;

        public enum Kind { Big, [System.Runtime.Serialization.EnumMember(Value = "quite-small")] Small }

        public sealed record Job(string Id);

        public sealed class Note
        {
            public string? Text { get; set; }
            [AliasAs("written at")] public DateOnly? Written { get; set; }
            [Query(CollectionFormat.Multi)] public string[]? Tags { get; set; }
            public Author Author { get; set; } = new();
        }

        public sealed class Author
        {
            [JsonPropertyName("first_name")] public string? Name { get; set; }
            public Dictionary<string, int>? Scores { get; set; }
        }

        """;

    [Fact]
    public void Multipart_EveryPart() => Check("Multipart", """
        [Headers("Content-Type: application/json")]
        public interface IFilesApi
        {
            [Multipart, Post("/files/{folder}")]
            Task PlainAsync(string folder, [Query] int page, [AliasAs("my \"title\"")] string? title, Guid id, DateTime? when, int[] sizes, Kind? kind, bool on, Uri link);

            [Multipart("part"), Put("/files")]
            void Files(Stream stream, byte[] bytes, FileInfo file, HttpContent content, [AttachmentName("x.bin")] Stream? named, IEnumerable<FileInfo>? files, StreamPart[] parts);

            [Multipart, Patch("/files")]
            Task ObjectsAsync(Job job, List<Job?> jobs, (int, int)? pair, IDictionary<string, Job> byName, [FormObject] Note? note);
        }
        """);

    [Fact]
    public void Bodies_SentOtherwise() => Check("BodyOptions", """
        public interface IJobsApi
        {
            [Post("/a")] Task StreamedAsync([Body(Streamed = true)] Job job);
            [Post("/a")] Task BufferedAsync([Body(true)] Job job);
            [Post("/a")] Task PlainAsync([Body(BodySerializationMethod.Serialized, false, Compression = RequestCompression.None)] Job job);
            [Post("/a")] Task CompressedAsync([Body(Compression = RequestCompression.GZip)] string job);
            [Post("/a")] void Compressed([Body(Compression = RequestCompression.Brotli, CompressionLevel = CompressionLevel.Fastest)] Job job);
            [Post("/a")] Task LinesAsync([Body(BodySerializationMethod.JsonLines)] IAsyncEnumerable<Job>? jobs);
            [Post("/a")] void Lines([Body(BodySerializationMethod.JsonLines)] IReadOnlyList<int> jobs);
            [Post("/a"), Headers("Content-Type: application/xml; charset=utf-8", "Accept: text/xml")] Task<Job> XmlAsync(Job job);
            [Post("/a")] Task FormAsync([Body(BodySerializationMethod.UrlEncoded)] Note note);
        }
        """);

    private static void Check(string name, string source) => Snapshot.Check(name, GeneratorHarness.Run(Types + source));
}
