namespace Itential.Refit.Generator.Tests.Emitting;

/// <summary>Shapes at the edge of what can be written. The harness proves that the output compiles without a word.</summary>
public sealed class CompilesTests
{
    private const string Types = """
        public enum Empty { }

        [Flags]
        public enum Access : long { None = 0, Read = 1, Again = 1, Low = long.MinValue, [Obsolete("Gone.", true)] Old = 4, @class = 8 }

        public sealed record Job(string Id, string? Note, int Size);

        public readonly record struct Point(int X, int? Y);

        public struct Money : IFormattable
        {
            readonly string IFormattable.ToString(string? format, IFormatProvider? provider) => "1";
        }

        public sealed class Weight : IFormattable
        {
            string IFormattable.ToString(string? format, IFormatProvider? provider) => "1";
        }

        public interface INamed
        {
            string? Name { get; }
        }

        public interface ITitled
        {
            string? Name { get; }
        }

        public interface IThing : INamed, ITitled
        {
            int Id { get; }
        }

        public class Parent
        {
            public string? Shown { get; set; }
            public string? Hidden { get; set; }
            public static string? Static { get; set; }
            public string? WriteOnly { set { } }
            public string this[int index] => "";
        }

        public sealed class Child : Parent
        {
            public new int Hidden() => 1;
            public Point? Corner { get; set; }
            public Point Origin { get; set; }
            public IReadOnlyDictionary<string, int?>? Extra { get; set; }
            public DateTimeOffset?[]? Times { get; set; }
            public int @event { get; set; }
        }

        public struct Marked
        {
            [AliasAs("p q")] public int? A { get; set; }
            [System.Text.Json.Serialization.JsonIgnore] public Stream? B { get; set; }
            [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Always)] public Stream? C { get; set; }
            [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] public string? D { get; set; }
            [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] public string? E { get; set; }
            [System.Runtime.Serialization.IgnoreDataMember] public Stream? F { get; set; }
            [Obsolete("Gone.", true)] public Stream? G { get; set; }
            [Obsolete("Going.")] public int H { get; set; }
            [System.Text.Json.Serialization.JsonPropertyName("i i")] public string? I { get; set; }
            [Query(".", "pre")] public int J { get; set; }
            [Query(".", "")] public int K { get; set; }
            [Query(Format = "x")] public int L { get; set; }
            [System.Runtime.Serialization.DataMember(Name = "m")] public int M { get; set; }
        }

        public sealed class Bag : List<int>
        {
            public new System.Collections.IEnumerator GetEnumerator() => null!;
        }
        """;

    [Theory]
    [InlineData("[Get(\"/a/{job.shown}\")] Task A<T>(T job) where T : Parent;\n[Get(\"/a\")] Task B<T>(T child, T[] children) where T : Parent, IThing;\n[Get(\"/{thing.id}\")] Task C<T, U>(T thing, U? other) where T : IThing where U : T;")]
    [InlineData("[Get(\"/a\")] Task A<T>(T point) where T : struct, IPoint;\npublic interface IPoint { int X { get; } }")]
    [InlineData("[Get(\"/a\")] Task A(object a, object? b, List<object?> c, Dictionary<string, object?> d, [Query(SerializeNull = true)] object? e);")]
    [InlineData("[Get(\"/a\")] Task A(Job[] a, List<Point?>? b, [Query(CollectionFormat.Indexed)] int?[][] c, [Query(CollectionFormat.Indexed)] Dictionary<string, int>[] d, IEnumerable<IThing?> e);")]
    [InlineData("[Get(\"/a\")] Task A(Dictionary<string, Job> a, Dictionary<Access, Point?>? b, Dictionary<string, string?[]> c, Dictionary<int, Dictionary<string, int>?> d, Dictionary<string, Job[]> e);")]
    [InlineData("[Get(\"/a\")] Task A([QueryName] string? a, [QueryName] int?[] b, [QueryName] Access c, [QueryName, Encoded] string[] d, [QueryName] bool? e, [QueryName] List<Weight?>? f);")]
    [InlineData("[Get(\"/a/{a}/{b?}/x{c}/{**d}?e={e}\")] Task A([Encoded] string a, [Encoded] string? b, [Encoded] string c, [Encoded] string d, [Encoded] string? e, [Encoded] string? f, [Encoded] List<string?>? g);")]
    [InlineData("[Get(\"\")] Task A([Url] Uri? address, int page);\n[Post(\"/\")] Task<int> B([Url] string? url, [Body] Job job);\n[Get(\"\")] void C([Url] string @class);")]
    [InlineData("[Get(\"/a/{b}\"), QueryUriFormat(UriFormat.SafeUnescaped)] Task A(string b, string c);")]
    [InlineData("[Get(\"/a\")] Task A([Query(SerializeNull = true)] int[]? a, [Query(SerializeNull = true)] Job? b, [Query(SerializeNull = true)] Dictionary<string, Job>? c, [Query(SerializeNull = true)] Weight? d, [Query(SerializeNull = true)] Access? e);")]
    [InlineData("[Get(\"/a\")] Task A([Query(Format = \"D\")] Access a, [Query(Format = \"x\")] Weight b, [Query(Format = \"x\")] Access[] c, [Query(Format = \"x\")] object d);")]
    [InlineData("[Post(\"/a\")] Task A([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, Job[]> pairs);\n[Post(\"/b\")] Task B([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, object> pairs);")]
    [InlineData("[Get(\"/a\")] Task A(Empty a, Access? b, Empty[] c, Dictionary<Access, Empty?> d);")]
    [InlineData("[Get(\"/a/{b}/{c}\")] Task A(Money a, Weight? b, Money c, Money? d, List<Weight?> e, [Header(\"X-A\")] Money f, [Header(\"X-B\")] Weight? g);")]
    [InlineData("[Get(\"/a/{b}/{c}/{d}\")] Task A(bool? a, bool b, char c, decimal d, nint e, Half f, Int128 g, TimeSpan h, TimeOnly? i, UInt128? j);")]
    [InlineData("[Get(\"/a/{b?}/{c?}/{d?}/{e?}\")] Task A(bool? b, string? c, Uri? d, Access? e);")]
    [InlineData("[Get(\"/a/{b}-{c}/{d}.{e}..\")] Task A(bool b, Uri c, string d, int? e);")]
    [InlineData("[Get(\"/a?x={b}&y={c}&z={d}&w={e}\")] Task A(bool? b, Access c, string? d, Weight? e);")]
    [InlineData("[Post(\"/a/{job.id}\")] Task A([Body] Job job, [Property] Job other);\n[Post(\"/a/{job.id}\")] Task B([Property] Job job);\n[Post(\"/a/{job.id}\")] Task C([Body] Job? job);")]
    [InlineData("[Get(\"/a/{thing.Name}/{thing.Id}\")] Task A(IThing thing);")]
    [InlineData("[Get(\"/a\")] Task A(IThing thing, Child child, Point point, Point? other, Bag bag);")]
    [InlineData("[Get(\"/a/{child.Corner.X}/{child.Origin.Y}/{child.Shown}\")] Task A(Child child);")]
    [InlineData("[Post(\"/a\")] Task A([Body(BodySerializationMethod.UrlEncoded)] Child child);")]
    [InlineData("[Post(\"/a\")] Task A([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, Access>? pairs);")]
    [InlineData("[Post(\"/a\")] Task A([Body(BodySerializationMethod.UrlEncoded)] string? text);")]
    [InlineData("[Post(\"/a\")] Task A([Body(BodySerializationMethod.Serialized)] string? text);")]
    [InlineData("[Post(\"/a\")] Task A([Body] int? number);\n[Post(\"/b\")] Task B([Body] Job? job);\n[Post(\"/c\")] Task C(Job[] jobs);\n[Post(\"/d\")] Task D([Body] byte[]? bytes);")]
    [InlineData("[Post(\"/a\")] Task A([Body] Stream? stream);\n[Post(\"/b\")] Task B([Body] HttpContent? content);\n[Post(\"/c\")] Task C([Body] FileStream file);")]
    [InlineData("[Get(\"/a\")] Task A([Query(TreatAsString = true)] Job? a, [Query(TreatAsString = true)] Point b, [Query(TreatAsString = true)] Point? c, [Query(TreatAsString = true)] object? d, [Query(TreatAsString = true)] int e);")]
    [InlineData("[Get(\"/a\")] Task A([Query(SerializeNull = true)] Uri? a, [Query(SerializeNull = true)] int? b, [Query(SerializeNull = true)] Weight? c, [Query(SerializeNull = true)] string? d, [Query(SerializeNull = true)] Access? e);")]
    [InlineData("[Get(\"/a\")] Task A([Query(SerializeNull = true)] System.Globalization.CultureInfo? a, [Query(SerializeNull = true, TreatAsString = true)] Job? b, [Query(SerializeNull = true, TreatAsString = true)] Point c, [Query(SerializeNull = true)] bool d, [Query(SerializeNull = true)] Money e, [Query(SerializeNull = true)] DateTime f);")]
    [InlineData("[Get(\"/a/{point.x?}\")] Task A(Point point);\n[Get(\"/{tenant?}/{id?}\")] Task B(int? id);\n[Path] int Tenant { get; set; }")]
    [InlineData("[Get(\"/a\")] Task A(Marked a, Marked? b);\n[Post(\"/b\")] Task B([Body(BodySerializationMethod.UrlEncoded)] Marked a);")]
    [InlineData("[Get(\"/a\"), HttpVersion(\"1.0\")] Task A();\n[Get(\"/b\"), HttpVersion(\"1.1\")] Task B();\n[Get(\"/c\"), HttpVersion(\"2.0\")] Task C();\n[Get(\"/d\"), HttpVersion(\"3.0\")] Task D();")]
    [InlineData("[Multipart, Post(\"/a\")] Task A(List<Job> a, Job[]? b, object c, [FormObject] Marked d, [FormObject] Dictionary<string, string> e);")]
    [InlineData("[Get(\"/a\")] Task A([Query(Format = \"x\")] int[] a, [Query(Format = \"D\")] Access b, [Query(Format = \"R\")] DateTime? c, [Query(\",\", \"p\", \"N\")] Guid d);")]
    [InlineData("[Get(\"/a\")] Task A(IEnumerable<string?>? a, HashSet<int?> b, System.Collections.Immutable.ImmutableArray<Access> c, System.Collections.Immutable.ImmutableArray<int>? d, ICollection<Uri> e);")]
    [InlineData("[Get(\"/a\")] Task A(IEnumerable<KeyValuePair<string, string?>> a, SortedDictionary<int, bool> b, IDictionary<Guid, DateTime?>? c);")]
    [InlineData("[Get(\"/a\")] Task A([Authorize] string? a);\n[Get(\"/b\")] Task B([Authorize(\"Basic\")] Guid b);\n[Get(\"/c\")] Task C([Authorize] int? c);\n[Get(\"/d\")] Task D([Authorize] bool d);")]
    [InlineData("[Get(\"/a\")] Task A([Property] string? a, [Property(\"k\")] int b, [Property] Job? c, [Property, Query] List<int?> d, [Property, Query] Weight e, [Property, Query] Weight? f);")]
    [InlineData("[Get(\"/{url}/{request}\")] Task<Job> A(string url, string request, string _executor, string s_a, string _job, string NameOfAccess, string item, string pair, int? limit, string limitValue, Access? http, string[] response);")]
    [InlineData("[Get(\"/a/{@class}\")] Task A([AliasAs(\"@class\")] string @class, int @int, string @await, int? @default, int @_, int? __);")]
    [InlineData("[Get(\"/a\")] Task A(int a);\n[Get(\"/b\")] Task A(string a);\n[Get(\"/c\")] Task<T> A<T>(int a);")]
    [InlineData("[Get(\"/a\")] Task @event(int @object = 1, string? b = null, CancellationToken c = default, params string[] d);")]
    [InlineData("[Post(\"/a\")] Task<T?> A<T>(T? body) where T : class?;\n[Post(\"/b\")] Task<T?> B<T>(T? body);\n[Post(\"/c\")] Task<T?> C<T>([Body] T? body) where T : struct;\n[Post(\"/d\")] Task<List<T>> D<T, U>(T body) where T : notnull, U where U : Parent;")]
    [InlineData("[Post(\"/e\")] T E<T>() where T : unmanaged, Enum;\n[Post(\"/f\")] T F<T>() where T : IDisposable, new();\n[Post(\"/g\")] T G<T>() where T : Enum;\n[Post(\"/h\")] T? H<T>() where T : Parent;")]
    [InlineData("[Get(\"/a\")] Task<Stream?> A();\n[Get(\"/b\")] Task<HttpResponseMessage?> B();\n[Get(\"/c\")] ValueTask<HttpContent?> C();\n[Get(\"/d\")] Task<string?> D();\n[Get(\"/e\")] Task<byte[]?> E();\n[Get(\"/f\")] Task<ApiResponse<Job>?> F();\n[Get(\"/g\")] Task<IApiResponse<Job?>?> G();\n[Get(\"/h\")] Task<ApiResponse<Stream?>> H();")]
    [InlineData("[Get(\"/i\")] Job? I();\n[Get(\"/j\")] string? J();\n[Get(\"/k\")] Stream? K();\n[Get(\"/l\")] Task<int?> L();\n[Get(\"/m\")] ApiResponse<string?>? M();")]
    [InlineData("[Get(\"/a\")] Task<ApiResponse<HttpContent>> A();\n[Get(\"/b\")] ValueTask<ApiResponse<byte[]>> B();\n[Get(\"/c\")] IApiResponse<string> C();\n[Get(\"/d\")] Task<IApiResponse?> D();\n[Get(\"/e\")] ValueTask E();\n[Get(\"/f\")] void F();\n[Get(\"/g\")] HttpContent G();\n[Get(\"/h\")] byte[] H();")]
    [InlineData("[Get(\"/i\")] (int A, string? B) I();\n[Get(\"/j\")] dynamic J();\n[Get(\"/k\")] Task<dynamic> K();\n[Get(\"/l\")] Task<(int A, string? B)[]> L();")]
    [InlineData("[Head(\"/a\")] Task A();\n[Options(\"/a\")] Task B();\n[Patch(\"/a\")] Task C();\n[Delete(\"/a\")] Task D([Body] Job job);\n[Get(\"/a\")] Task E([Body] Job job);\n[Put(\"\")] Task F();")]
    [InlineData("[Get(\"/a\"), Headers(\"Content-Type: a/b\", \"Accept\", \"X-Q: \\\"a\\\\b\\\"\")] Task<Job> A();")]
    [InlineData("[Get(\"/a b/é/😀/%20%zz?x=ä ö&flag&[]=1\")] Task A();")]
    [InlineData("[Get(\"/a\")] Task A([AliasAs(\"a b&c\")] int a, [Query(\"/\", \"é\")] Point b, [AliasAs(\"$x[]\")] int[] c);")]
    [InlineData("[Get(\"/a\"), Obsolete(\"Going.\")] Task A();\n[Get(\"/b\"), Obsolete(\"Gone.\", true)] Task B();")]
    [InlineData("[Get(\"/a\")] Task A([System.Diagnostics.CodeAnalysis.AllowNull] string a);\n[return: System.Diagnostics.CodeAnalysis.NotNull] [Get(\"/b\")] string? B();")]
    [InlineData("[Get(\"/a\")] protected Task A();\n[Get(\"/b\")] internal Task B();\n[Get(\"/c\")] protected internal Task C();\n[Get(\"/d\")] private protected Task D();")]
    public void Interface_AtTheEdge_Compiles(string members) => Diagnose.IsSilent(
        $$"""
            public interface IApi
            {
                {{members}}
            }

            {{Types}}
            """);

    [Fact]
    public void Interface_WithoutNullableAnnotations_Compiles() => Diagnose.IsSilent(
        """
            #nullable disable
            public sealed class Job
            {
                public string Id { get; set; }
                public string[] Tags { get; set; }
            }

            public interface IApi
            {
                [Get("/a/{id}")] Task<Job> A(string id, string filter, string[] tags, Uri link, Job job);
                [Post("/b")] Task<string> B(Job job, [HeaderCollection] IDictionary<string, string> headers);
                [Get("/c")] Stream C();
            }
            """);

    [Fact]
    public void Sequences_OfEachKind_Compile() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a/{url}")] IAsyncEnumerable<int> A(string url, string Request, string request, CancellationToken? token);
                [Post("/b")] IAsyncEnumerable<string?> B([Body] Stream body, [Header("X-A")] int? count, int[] ids);
                [Get("/c")] IAsyncEnumerable<byte[]> C();
                [Get("/d")] IAsyncEnumerable<T> D<T>(int page);
                [Get("/e")] IAsyncEnumerable<ServerSentEvent<string>> E();
                [Get("/f")] IObservable<string?> F(string call, string Call, CancellationToken cancellationToken);
                [Get("/g")] IObservable<Stream> G();
                [Get("/h")] IObservable<HttpResponseMessage> H();
                [Get("/i")] IObservable<ApiResponse<List<int>>> I();
                [Get("/j")] IObservable<IApiResponse> J();
                [Get("/k")] IObservable<T> K<T>(int id);
                [Get("/l")] ValueTask<HttpRequestMessage> L(CancellationToken cancellationToken);
                [Get("/m")] IObservable<HttpRequestMessage> M();
            }
            """);

    [Fact]
    public void Adapters_OfEachPlace_Compile() => Diagnose.IsSilent(
        """
            [assembly: ReturnTypeAdapter(typeof(Adapters.BoxAdapter<>))]

            public sealed record Box<T>(T Value);

            internal static class Adapters
            {
                internal sealed class BoxAdapter<T> : IReturnTypeAdapter<Task<Box<T>>, T>
                    where T : notnull
                {
                    async Task<Box<T>> IReturnTypeAdapter<Task<Box<T>>, T>.Adapt(Func<CancellationToken, Task<T>> call) => new(await call(default));
                }

                internal sealed class Both : IReturnTypeAdapter<Lazy<Task<Stream>>, Stream>, IReturnTypeAdapter<Lazy<Task>, ApiResponse<string>>
                {
                    public Lazy<Task<Stream>> Adapt(Func<CancellationToken, Task<Stream>> call) => new(() => call(default));
                    public Lazy<Task> Adapt(Func<CancellationToken, Task<ApiResponse<string>>> call) => new(() => call(default));
                }

                internal sealed class ArrayAdapter<TKey, TValue> : IReturnTypeAdapter<Func<KeyValuePair<TKey, TValue>[]>, Dictionary<TKey, TValue>>
                    where TKey : struct, IComparable
                    where TValue : class?, new()
                {
                    public Func<KeyValuePair<TKey, TValue>[]> Adapt(Func<CancellationToken, Task<Dictionary<TKey, TValue>>> call) => () => [.. call(default).Result];
                }
            }

            [ReturnTypeAdapter(typeof(Adapters.Both)), ReturnTypeAdapter(typeof(Adapters.ArrayAdapter<,>))]
            internal interface IApi
            {
                [Get("/a")] Task<Box<int>> A(CancellationToken cancellationToken);
                [Get("/b")] Task<Box<int?>> B();
                [Get("/c")] Lazy<Task<Stream>> C();
                [Get("/d")] Lazy<Task> D();
                [Get("/e")] Func<KeyValuePair<int, List<int>>[]> E();
                [Get("/f")] Task<Box<string>> F();
                [Get("/g")] Task<Box<T>> G<T>() where T : struct;
            }
            """);

    [Fact]
    public void Paged_OfEachKind_Compile() => Diagnose.IsSilent(
        """
            public readonly record struct Numbers(int? Total);

            public sealed class Page<T>
            {
                public IEnumerable<T?>? Rows { get; set; }
                public Numbers? Metadata { get; set; }
                public string? @class { get; set; }
            }

            public record struct Place(long? From, int Size);

            public sealed record Search { public Place? At { get; init; } }

            public class Base { public int Skip { get; set; } }

            public sealed class Filter : Base { public string? Name { get; set; } }

            public interface IApi
            {
                [Get("/a"), Paged(PagingStyle.SkipLimit, Page = typeof(Page<string>))] IAsyncEnumerable<string> A(int page, int position, Filter filter);
                [Get("/b")] Task<ApiResponse<Page<string>>> B();
                [Get("/b"), Paged(PagingStyle.OffsetLimit, Total = "")] IAsyncEnumerable<string?> AllB(long offset, [AliasAs("limit")] int? size);
                [Post("/c"), Paged(PagingStyle.BodyStartLimit, Page = typeof(Page<string>), Position = "at.from")] IAsyncEnumerable<string> C(Search? body = null);
                [Post("/c"), Paged(PagingStyle.BodyStartLimit, Page = typeof(Page<string>), Position = "at.from")] IAsyncEnumerable<string> C2(Search body);
                [Get("/d"), Paged(PagingStyle.PageNumber, Page = typeof(int[]), PageSize = 10, Size = "per_page", Position = "p")] IAsyncEnumerable<int> D<T>(int[] values) where T : struct, Enum;
            }
            """);

    [Fact]
    public void Paged_ByQueryObjects_Compile() => Diagnose.IsSilent(
        """
            public interface ISkipping { [AliasAs("skip")] long? Skip { get; } }

            public interface IFilter : ISkipping { string? Name { get; } [AliasAs("limit")] int Limit { get; } }

            public struct Window { [AliasAs("skip")] public int Skip { get; set; } [AliasAs("limit")] public int? Limit { get; set; } }

            public sealed record Page(List<int> Rows, int Total);

            public sealed record Deep(Deep.Mid Data) { public sealed record Mid(Deep.Low Data); public sealed record Low(List<int> Rows); }

            public sealed record Start { public Inner? At { get; set; } public sealed record Inner { public int? From { get; set; } } }

            public interface IApi
            {
                [Get("/a"), Paged(PagingStyle.SkipLimit, Page = typeof(Page), PageSize = 5)] IAsyncEnumerable<int> A(string name, IFilter filter);
                [Get("/b"), Paged(PagingStyle.SkipLimit, Page = typeof(Page), PageSize = 5)] IAsyncEnumerable<int> B(Window window, int other);
                [Get("/c"), Paged(PagingStyle.SkipLimit, Page = typeof(Page), PageSize = 5)] IAsyncEnumerable<int> C(Window? window);
                [Get("/d")] Task<IApiResponse<Page>> D();
                [Get("/d")] ValueTask<ApiResponse<int>> D2();
                [Get("/d"), Paged(PagingStyle.SkipLimit, Items = "rows")] IAsyncEnumerable<int> AllD();
                [Get("/h")] Task<Deep> H();
                [Get("/h"), Paged(PagingStyle.SkipLimit, Items = "data.data.rows")] IAsyncEnumerable<int> AllH();
                [Get("/e"), Paged((PagingStyle)9, Page = typeof(Page))] IAsyncEnumerable<int> E();
                [Post("/f"), Paged(PagingStyle.BodyStartLimit, Page = typeof(Page), Position = "at.from")] IAsyncEnumerable<int> F(Start? body);
                [Post("/g"), Paged(PagingStyle.BodyStartLimit, Page = typeof(Page), Position = "from")] IAsyncEnumerable<int> G(Start.Inner body);
            }
            """);

    [Fact]
    public void Adapters_WithConstraints_Compile() => Diagnose.IsSilent(
        """
            public class Item { public int Id { get; set; } }
            public sealed class Part : Item;
            public sealed class NewAdapter<T> : IReturnTypeAdapter<Lazy<T>, T> where T : new() { public Lazy<T> Adapt(Func<CancellationToken, Task<T>> call) => new(); }
            public sealed class ItemAdapter<T> : IReturnTypeAdapter<Lazy<T[]>, T> where T : Item { public Lazy<T[]> Adapt(Func<CancellationToken, Task<T>> call) => new(); }
            public sealed class TwinAdapter<T> : IReturnTypeAdapter<KeyValuePair<T, T>[], T> { public KeyValuePair<T, T>[] Adapt(Func<CancellationToken, Task<T>> call) => []; }
            public sealed class SetAdapter<T> : IReturnTypeAdapter<HashSet<T>, T> where T : IComparable<T> { public HashSet<T> Adapt(Func<CancellationToken, Task<T>> call) => []; }

            [ReturnTypeAdapter(typeof(NewAdapter<>)), ReturnTypeAdapter(typeof(ItemAdapter<>)), ReturnTypeAdapter(typeof(TwinAdapter<>))]
            public interface IApi
            {
                [Get("/a")] Lazy<int> A();
                [Get("/b")] Lazy<Item> B();
                [Get("/c")] Lazy<Part[]> C();
                [Get("/d")] KeyValuePair<int, int>[] D();
                [Get("/e")] KeyValuePair<int, string>[] E();
                [Get("/f"), ReturnTypeAdapter(typeof(SetAdapter<>))] HashSet<string> F();
            }
            """);

    [Theory]
    [InlineData("Uri", "", "Uri")]
    [InlineData("Task", "Threading.Tasks", "Threading.Tasks.Task")]
    [InlineData("Task", "My.System.Threading.Tasks", "My.System.Threading.Tasks.Task")]
    [InlineData("Task", "Itential.Refit.Tasks", "Itential.Refit.Tasks.Task")]
    [InlineData("Stream", "IO", "IO.Stream")]
    [InlineData("Stream", "System.IO.Deep", "global::System.IO.Deep.Stream")]
    [InlineData("Stream", "VerySystem.IO", "VerySystem.IO.Stream")]
    [InlineData("HttpContent", "xNet.Http", "xNet.Http.HttpContent")]
    [InlineData("ApiResponse", "Refit", "Refit.ApiResponse")]
    [InlineData("ApiResponse", "Other.Itential.Refit", "Other.Itential.Refit.ApiResponse")]
    [InlineData("HttpResponseMessage", "Http", "Http.HttpResponseMessage")]
    public void Type_NamedLikeOneOfTheFramework_IsReadAsJson(string name, string space, string use)
    {
        var type = $"public sealed class {name} {{ public int Id {{ get; set; }} }}";

        var run = GeneratorHarness.Run($$"""
            {{(space.Length == 0 ? type : $"namespace {space} {{ {type} }}")}}
            public interface IApi { [Get("/a")] {{(use == "Uri" ? "global::Uri" : use)}} A(); }
            """);

        Assert.Contains($"Codec<global::{(space.Length == 0 ? "" : space + ".")}{name}>", run.Client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Refit")]
    [InlineData("Other.Refit")]
    [InlineData("Other.Itential.Refit")]
    [InlineData("Itential.Refit.More")]
    public void Attribute_NamedLikeOneOfOurs_IsNoVerb(string space) => Assert.Empty(GeneratorHarness.Run($$"""
        namespace {{space}} { public sealed class GetAttribute(string path) : Attribute { public string Path => path; } }
        public interface IApi { [global::{{space}}.GetAttribute("/a")] Task A(); }
        public static class Outer { public sealed class GetAttribute(string path) : Attribute { public string Path => path; } }
        public interface IOther { [Outer.Get("/a")] Task A(); }
        """).Sources);

    [Fact]
    public void Interfaces_Nested_Compile() => Diagnose.IsSilent(
        """
            namespace @class.@event
            {
                internal partial struct @int
                {
                    internal interface IApi
                    {
                        [Get("/a")] Task<Inner> A(Inner.Kind kind);

                        public sealed class Inner
                        {
                            public enum Kind { A }
                        }

                        interface INested : IApi
                        {
                            [Get("/b")] Task B();
                        }
                    }
                }
            }
            """);

    [Fact]
    public void Interfaces_OfNearlyOneName_HaveFilesOfTheirOwn()
    {
        var run = GeneratorHarness.Run("""
            namespace A.B
            {
                public interface IC { [Get("/a")] Task A(); }
                public interface Ic { [Get("/a")] Task A(); }
                public interface I\u0301 { [Get("/a")] Task A(); }
            }
            namespace A_B
            {
                public interface IC { [Get("/a")] Task A(); }
                public interface A_IC { [Get("/a")] Task A(); }
            }
            """);

        Assert.Equal(
            ["A.B.I-0301.g.cs", "A.B.IC.g.cs", "A.B.Ic-1.g.cs", "A_B.A_IC.g.cs", "A_B.IC.g.cs", "ClientRegistration.g.cs"],
            run.Sources.Keys.Order(StringComparer.Ordinal));
    }
}
