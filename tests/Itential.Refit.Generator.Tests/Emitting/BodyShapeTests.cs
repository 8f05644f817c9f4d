namespace Itential.Refit.Generator.Tests.Emitting;

/// <summary>Bodies and parts at the edge of what can be written. The harness proves that the output compiles without a word.</summary>
public sealed class BodyShapeTests
{
    private const string Types = """
        using System.Collections.Immutable;
        using System.Text.Json.Nodes;

        public sealed record Job(string Id, string? Note, int Size);

        public readonly record struct Point(int X, int? Y);

        public interface INamed { string? Name { get; } }

        public interface IThing : INamed { Point? Place { get; } }

        public sealed class Source : IAsyncEnumerable<Job?>, IEnumerable<int>
        {
            public IAsyncEnumerator<Job?> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public IEnumerator<int> GetEnumerator() => throw new NotSupportedException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new NotSupportedException();
        }

        public sealed class Bag : List<Job> { }

        public sealed class OwnPart : MultipartItem
        {
            public OwnPart() : base("a", null) { }
            protected override HttpContent CreateContent() => new StringContent("a");
        }

        """;

    [Theory]
    [InlineData("Stream?[] a, byte[][]? b, IEnumerable<byte[]?> c, FileStream d, StringContent? e, MultipartFormDataContent f")]
    [InlineData("ImmutableArray<Job>? a, ImmutableArray<int> b, List<Point?>? c, Point? d, Bag e, JsonArray f, JsonNode? g, Job?[] h")]
    [InlineData("string?[] a, List<Uri?> b, char c, TimeOnly? d, IEnumerable<bool?> e, DayOfWeek f, DayOfWeek?[] g, int[,]? h")]
    [InlineData("object a, object? b, List<object?> c, IReadOnlyDictionary<string, Job?>? d, (int, Job?) e, KeyValuePair<string, int>[] f, Job a_")]
    [InlineData("OwnPart a, OwnPart?[] b, MultipartItem? c, IEnumerable<StreamPart>? d, [AliasAs(\"x\\n\")] string e")]
    [InlineData("string request, string parts, string url, string @event, string item, int? itemValue, int?[] items, string _executor, Job _job")]
    [InlineData("[FormObject] Point a, [FormObject] Point? b, [FormObject] IThing c, [FormObject] IThing? d, [FormObject] Dictionary<int, Guid?>? e")]
    [InlineData("params string[] a")]
    [InlineData("Job? a = null, Stream? b = null, CancellationToken? c = null, [Header(\"Content-Type\")] string? d = null, [Property] Job? e = null")]
    public void Multipart_Parts_Compile(string parameters) =>
        Assert.NotEmpty(GeneratorHarness.Run($"{Types}public interface IApi {{ [Multipart, Post(\"/a\")] Task A({parameters}); [Multipart(\"b\"), Put(\"/a\")] string? B({parameters}); }}").Sources);

    [Theory]
    [InlineData("")]
    [InlineData("where T : class")]
    [InlineData("where T : struct")]
    [InlineData("where T : Stream")]
    [InlineData("where T : MultipartItem")]
    [InlineData("where T : notnull")]
    public void Multipart_TypeParameter_Compiles(string constraint) =>
        Assert.NotEmpty(GeneratorHarness.Run($"{Types}public interface IApi {{ [Multipart, Post(\"/a\")] Task A<T>(T a, T? b, List<T> c) {constraint}; }}").Sources);

    [Theory]
    [InlineData("IEnumerable<Job?> a")]
    [InlineData("ImmutableArray<int>? a")]
    [InlineData("List<List<Point?>> a")]
    [InlineData("Dictionary<string, Job> a")]
    [InlineData("IAsyncEnumerable<Job?>? a")]
    [InlineData("Source a")]
    [InlineData("Bag? a")]
    [InlineData("JsonArray a")]
    [InlineData("byte[] a")]
    public void JsonLines_Sequences_Compile(string parameter) =>
        Assert.NotEmpty(GeneratorHarness.Run($"{Types}public interface IApi {{ [Post(\"/a\")] Task A([Body(BodySerializationMethod.JsonLines)] {parameter}); }}").Sources);

    [Theory]
    [InlineData("IEnumerable<T>", "")]
    [InlineData("IAsyncEnumerable<T>", "where T : struct")]
    [InlineData("T[]", "where T : class")]
    public void JsonLines_OfATypeParameter_Compile(string type, string constraint) =>
        Assert.NotEmpty(GeneratorHarness.Run($"public interface IApi {{ [Post(\"/a\")] Task A<T>([Body(BodySerializationMethod.JsonLines)] {type} a) {constraint}; }}").Sources);

    [Fact]
    public void Route_ThatTakesAPropertyOfAPart_LeavesTheRestToTheForm() => Assert.Contains(
        "form.AppendQuery(form.Key(\"Note\", \"{Note}\"), job.Note)",
        GeneratorHarness.Run(Types + "public interface IApi { [Multipart, Post(\"/a/{job.Id}\")] Task A([FormObject] Job job); }").Client,
        StringComparison.Ordinal);

    [Fact]
    public void Bodies_WithoutNullableAnnotations_Compile() => Assert.NotEmpty(GeneratorHarness.Run(Types + """
        #nullable disable
        public interface IApi
        {
            [Multipart, Post("/a/{text}")] Task A(string text, Stream a, byte[] b, Job c, List<Job> d, [FormObject] Job e, OwnPart f);
            [Post("/a/{job.Id}")] Task B([Body(Streamed = true)] Job job);
            [Post("/a/{jobs.Count}")] Task C([Body(BodySerializationMethod.JsonLines)] List<Job> jobs);
            [Post("/a")] Task<string> D([Body(BodySerializationMethod.UrlEncoded, Compression = (RequestCompression)9)] Job job);
        }
        """).Sources);
}
