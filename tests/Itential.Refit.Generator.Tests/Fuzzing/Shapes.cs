namespace Itential.Refit.Generator.Tests.Fuzzing;

/// <summary>The words that interfaces are composed of. The sane ones make a client by themselves; the odd ones are C#, and many are no client.</summary>
internal static class Shapes
{
    /// <summary>The types that the composed interfaces speak of.</summary>
    public const string Declarations = """
        namespace Shapes;

        public enum Level { Low, [System.Runtime.Serialization.EnumMember(Value = "very-high")] High, @class }

        [Flags]
        public enum Marks : long { None = 0, A = 1, B = 2, AB = 3, Again = 1 }

        public record Item(string Name, int Count, Level? Level);

        public struct Point { public int X { get; set; } public int? Y { get; set; } public static int Z => 0; }

        public readonly record struct Money(decimal Amount, string Currency) : IFormattable
        {
            public string ToString(string? format, IFormatProvider? provider) => Amount.ToString(format, provider);
        }

        public interface IShape { string? Name { get; } }

        public interface IRound : IShape { double Radius { get; } new string Name { get; } }

        public abstract class Node { public abstract string Id { get; } public Node? Next { get; set; } }

        public class Filter
        {
            public string? Name { get; set; }
            [AliasAs("lvl")] public Level Level { get; set; }
            public int[]? Ids { get; set; }
            [Query(Format = "yyyy")] public DateTime Since { get; set; }
            public Point Where { get; set; }
            public Dictionary<string, string?>? Tags { get; init; }
            [Query(SerializeNull = true)] public Uri? Link { get; set; }
            public int this[int index] => index;
            public string WriteOnly { set { } }
            internal string Hidden => "";
        }

        public class Sub : Filter { public new int Name { get; set; } public Item? Item { get; set; } }

        public class Box<T> { public T? Value { get; set; } public class Inner { public T? Deep { get; set; } } }

        public sealed class Empty;

        [Obsolete("old")]
        public class Old { public int A { get; set; } }

        public class Many : List<int>, IEnumerable<string> { IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw null!; }

        public delegate int Call(int value);

        public sealed class Named : IShape { public string? Name => null; }

        public sealed record Page(List<Item> Results, int Total);

        public sealed class PurgeAttribute(string path) : HttpMethodAttribute("PURGE", path);

        public sealed class Converter : IQueryConverter<Point>
        {
            public IEnumerable<KeyValuePair<string, string?>> Convert(Point value) => [];
        }

        public sealed class LazyAdapter<T> : IReturnTypeAdapter<Lazy<Task<T>>, T>
        {
            public Lazy<Task<T>> Adapt(Func<CancellationToken, Task<T>> call) => new(() => call(default));
        }

        public sealed class OwnPart() : MultipartItem("own", null) { protected override HttpContent CreateContent() => new StringContent(""); }

        public interface IPlain { void Do(); }

        public interface IBase { [Get("/base/{id}")] Task<string> BaseAsync(int id); }

        public interface IBase2 : IBase { [Post("/base2")] Task BaseAsync([Body] Item item); [Get("/static")] static int Helper() => 1; }

        public interface IKeyed<TKey> { [Get("/keyed/{id}")] Task KeyedAsync(TKey id); }

        public interface ICrud<T, TKey> { [Get("/crud/{id}")] Task<T> ReadAsync(TKey id); [Post("/crud")] Task<T> CreateAsync([Body] T item); }
        """;

    public static readonly string[] SaneTypes =
    [
        "string", "string?", "int", "int?", "long", "bool", "bool?", "Guid", "DateTime", "DateTimeOffset?", "DateOnly", "TimeSpan", "decimal", "double", "char",
        "Shapes.Level", "Shapes.Level?", "Shapes.Marks", "Uri", "System.Globalization.CultureInfo", "Shapes.Money", "Version?", "byte", "Half", "Int128", "nint",
    ];

    public static readonly string[] QueryTypes =
    [
        "int[]", "string?[]?", "List<string>", "IEnumerable<Shapes.Level?>", "IReadOnlyList<Guid>", "HashSet<int>", "Dictionary<string, int>", "IDictionary<Shapes.Level, string?>?",
        "IReadOnlyDictionary<string, DateTime>", "Shapes.Filter", "Shapes.Filter?", "Shapes.Sub", "Shapes.Point", "Shapes.Point?", "Shapes.IShape", "Shapes.IRound?", "Shapes.Item",
        "Shapes.Box<int>", "Shapes.Box<Shapes.Point?>", "Shapes.Box<string>.Inner", "System.Collections.Immutable.ImmutableArray<int>", "KeyValuePair<string, int>[]", "IEnumerable<Shapes.Item>",
        "List<Shapes.Point>", "Dictionary<string, Shapes.Point>", "Dictionary<string, object>", "object", "Dictionary<string, int[]>",
    ];

    public static readonly string[] OddTypes =
    [
        "object", "object?", "dynamic", "Stream", "byte[]", "HttpContent", "CancellationToken", "CancellationToken?", "Span<int>", "ReadOnlySpan<char>", "Action", "Func<int, Task>",
        "Task", "Task<int>", "IAsyncEnumerable<int>", "IObservable<string>", "Shapes.Node", "Shapes.Empty", "Shapes.Old", "Shapes.Many", "Shapes.Call", "int[,]", "int[][]", "(int A, string B)", "(int, int)?",
        "Dictionary<string, object>", "Dictionary<Shapes.Item, int>", "Dictionary<string, int[]>", "Shapes.Box<dynamic>", "Type", "Exception", "HttpRequestMessage", "IEnumerable<object>", "System.Collections.IEnumerable",
        "System.Text.Json.JsonElement", "System.Text.Json.Nodes.JsonNode?", "IntPtr", "Lazy<int>", "Nullable<int>", "Memory<byte>", "ArraySegment<int>", "Shapes.Box<Stream>", "int*", "delegate*<int, void>", "ref int", "in string", "out int",
        "FileInfo", "IEnumerable<string?>", "IAsyncEnumerable<Shapes.Item>?", "IApiResponse", "ApiResponse<string>", "StringComparer", "List<Shapes.Point>",
        "StreamPart", "ByteArrayPart?", "FileInfoPart", "Shapes.OwnPart", "MultipartItem", "IEnumerable<Stream>", "List<Shapes.Item>?", "IEnumerable<FileInfo>", "ServerSentEvent<int>", "Shapes.Page",
    ];

    public static readonly string[] SaneReturns =
    [
        "Task", "Task<Shapes.Item>", "Task<Shapes.Item?>", "Task<string>", "Task<List<Shapes.Item>>", "ValueTask", "ValueTask<int>", "Task<byte[]>", "Task<Stream>", "Task<HttpResponseMessage>", "Task<ApiResponse<Shapes.Item>>",
        "Task<IApiResponse<string>>", "Task<IApiResponse>", "void", "string", "Shapes.Item", "int", "Stream", "ApiResponse<Shapes.Item?>", "Task<Shapes.Level>", "Task<int?>", "Task<Dictionary<string, Shapes.Item>>",
        "IAsyncEnumerable<Shapes.Item>", "IAsyncEnumerable<ServerSentEvent<Shapes.Item>>", "IObservable<Shapes.Item?>", "Task<HttpRequestMessage>", "HttpRequestMessage", "IAsyncEnumerable<int>", "IObservable<string>",
    ];

    public static readonly string[] OddReturns =
    [
        "Task?", "Task<Task>", "Task<Task<int>>", "object", "dynamic", "Task<dynamic>", "Task<object?>", "IAsyncEnumerable<Shapes.Item>", "IObservable<Shapes.Item>", "Task<HttpRequestMessage>", "HttpRequestMessage", "Task<Action>", "Span<int>",
        "ReadOnlySpan<byte>", "int*", "ref int", "ref readonly int", "(int, string)", "Task<(int A, string B)>", "ValueTask<Stream?>", "HttpContent?", "Task<HttpContent>", "ValueTask<ValueTask>", "Task<ApiResponse<ApiResponse<int>>>", "IApiResponse", "Task<Span<int>[]>",
        "Task<IAsyncEnumerable<int>>", "IEnumerable<int>", "Task<IEnumerable<Shapes.IShape>>", "Task<Shapes.Old>", "Task<Shapes.Box<Shapes.Old?>>", "Task<MemoryStream>", "Task<StringContent>", "Task<Exception>", "Task<CancellationToken>", "int?[]?",
        "IAsyncEnumerable<string?>?", "Task<Memory<byte>>", "System.Runtime.CompilerServices.YieldAwaitable", "Lazy<Task>", "IAsyncEnumerable<Task>",
        "Lazy<Task<Shapes.Item>>", "IObservable<Task>", "IObservable<IAsyncEnumerable<int>>", "IAsyncEnumerable<ServerSentEvent<Task>>", "Task<IObservable<int>>", "IAsyncEnumerable<IApiResponse>", "IObservable<ApiResponse<int>>", "IObservable<Stream>?",
    ];

    public static readonly string[] SaneAttributes =
    [
        "", "", "", "", "[Query]", "[Query(CollectionFormat.Multi)]", "[Query(Format = \"D\")]", "[AliasAs(\"other\")]", "[Header(\"X-Value\")]", "[Property]", "[Property(\"key\")]",
    ];

    public static readonly string[] OddAttributes =
    [
        "[Body]", "[Body(true)]", "[Body(BodySerializationMethod.UrlEncoded)]", "[Body(BodySerializationMethod.Serialized)]", "[Body((BodySerializationMethod)77)]", "[Header(\"bad name\")]", "[Header(\"\")]", "[Header(null!)]", "[HeaderCollection]",
        "[Authorize]", "[Authorize(\"Basic\")]", "[Authorize(\"a b\")]", "[AliasAs(\"\")]", "[AliasAs(null!)]", "[AliasAs(\"a.b\")]", "[Query(\"-\", \"p\")]", "[Query(\"\", \"p\", \"0.0\")]", "[Query(TreatAsString = true)]", "[Query(SerializeNull = true)]",
        "[Query((CollectionFormat)42)]", "[Query, Header(\"X-Both\")]", "[Body, Query]", "[Property, Query]", "[Body, AliasAs(\"b\")]", "[Authorize, Header(\"X\")]", "[Header(\"Content-Type\")]", "[Query(CollectionFormat.Csv)]", "[Obsolete]", "[Query(Format = \"\")]",
        "[Encoded]", "[Url]", "[QueryName]", "[QueryConverter(typeof(Shapes.Converter))]", "[QueryConverter(typeof(string))]", "[QueryConverter(null!)]", "[FormObject]", "[Body(Streamed = true)]", "[Body(BodySerializationMethod.JsonLines)]", "[Body(Compression = RequestCompression.GZip)]", "[Query(CollectionFormat.Indexed)]", "[Encoded, QueryName]", "[Url, Query]", "[HttpVersion]",
    ];

    public static readonly string[] Names = ["id", "name", "limit", "request", "url", "value", "item", "@class", "@event", "_executor", "pair", "token", "form", "response", "body", "Größe", "s_get", "x1", "@default", "nameof", "field", "record"];

    public static readonly string[] RoutePieces =
    [
        "//", "/..", "/.", "/%2e%2e", "\\", "#top", "{", "}", "{}", "{{", "}}", "{ghost}", "/{**", "/{?}", "?", "?a=1", "?a=1&b", "?q={0}", "&{0}", " ", "/ü", "/\u200b", "/a:b", "/{0}{0}", "/{0}.{0}", "/x{0}", "/{0?}", "/x{0?}", "/{**0}", "/a{**0}", "/{0:int}", "/{0=1}",
        "/{0.Name}", "/{0.Where.X}", "/{0.Nope}", "/{0.}", "/{0}?{0}={0}", "/\"", "/'", "/%", "/{*0}", "\n", "/{ 0 }",
    ];

    public static readonly string[] Verbs = ["Get", "Get", "Get", "Post", "Put", "Patch", "Delete", "Head", "Options", "Shapes.Purge", "HttpMethod(\"REPORT\", path: "];

    public static readonly string[] MethodAttributes =
    [
        "", "", "", "[Headers(\"X-A: 1\", \"X-B\")]", "[Headers(\"no colon here\")]", "[Headers(\"X: ü\")]", "[Headers(\"Content-Type: text/plain\")]", "[Timeout(5)]", "[Timeout(0)]", "[Timeout(-1)]", "[Obsolete]", "[Headers]", "[Headers((string[])null!)]", "[Post(\"/again\")]",
        "[Multipart]", "[Multipart]", "[Multipart(\"abc\")]", "[Multipart(\"ü\")]", "[Paged(PagingStyle.SkipLimit)]", "[Paged(PagingStyle.SkipLimit, Page = typeof(Shapes.Page))]", "[Paged(PagingStyle.PageNumber, Page = typeof(Shapes.Page), TotalPages = \"nope\", Prefetch = true)]", "[Paged(PagingStyle.OffsetLimit, Page = typeof(Shapes.Page), Position = \"limit\", PageSize = 5)]", "[Error(404, typeof(Shapes.Item))]", "[Error(1, typeof(int))]", "[Error(typeof(string))]", "[Error(500, 400, typeof(string))]", "[Error(404, null!)]", "[AllowAnyStatusCode]", "[Idempotent(false)]", "[HttpVersion(\"2.0\")]", "[HttpVersion(\"two\")]", "[QueryUriFormat(UriFormat.Unescaped)]", "[QueryUriFormat((UriFormat)9)]", "[ReturnTypeAdapter(typeof(Shapes.LazyAdapter<>))]", "[ReturnTypeAdapter(typeof(string))]",
    ];

    public static readonly string[] OddMembers =
    [
        "int Count { get; }", "int Count { get; set; }", "string? Name { set; }", "HttpClient Client { get; }", "event EventHandler Changed;", "int this[int index] { get; }", "void Plain();", "static int Helper() => 1;", "static abstract int Make();", "int Default() => 1;",
        "private int Hidden() => 2;", "static virtual int Maybe() => 1;", "class Nested { }", "const int Size = 4;", "static readonly int Field = 1;", "Task IBaseLike() => Task.CompletedTask;", "protected void Guarded();", "internal Task Inner();", "void IDisposable2();", "sealed int Sealed() => 1;",
        "static int Counter { get; set; }", "[Get(\"/protected\")] protected Task Protected();", "[Get(\"/internal\")] internal Task Internal();", "[Get(\"/default\")] Task WithBody() => Task.CompletedTask;", "[Get(\"/static\")] static Task Static() => Task.CompletedTask;",
        "[Path(\"id\")] string Tenant { get; set; }", "[Path] int Missing { get; set; }", "[Header(\"X-T\")] string? Trace { get; set; }", "[Header(\"bad name\")] int Bad { get; set; }", "[Query] int Version { get; set; }", "[Query, AliasAs(\"v\")] string[]? Versions { get; set; }", "[Property] object? Thing { get; set; }", "[Property(\"k\")] int Kept { get; }", "[Authorize] string? Token { get; set; }", "[HeaderCollection] IDictionary<string, string>? Extra { get; set; }", "[Query] string Fixed => \"2\";", "[Body] Shapes.Item Body { get; set; }", "[Query] Span<int> Stack { get; set; }",
    ];

    public static readonly string[] InterfaceAttributes =
    [
        "", "", "", "[Headers(\"X-I: 1\")]", "[PathPrefix(\"/v1\")]", "[PathPrefix(\"v1\")]", "[PathPrefix(\"/v1/\")]", "[PathPrefix(\"\")]", "[PathPrefix(\"/{p}\")]", "[PathPrefix(\"/a?b\")]", "[JsonContext(typeof(string))]", "[JsonContext(null!)]", "[Obsolete]", "[Obsolete(\"x\", true)]",
        "[PathPrefix(\"/{tenant}\")]", "[Error(409, typeof(Shapes.Item))]", "[AllowAnyStatusCode]", "[Idempotent]", "[HttpVersion(\"1.1\")]", "[ReturnTypeAdapter(typeof(Shapes.LazyAdapter<>))]",
    ];

    public static readonly string[] Bases = ["", "", "", "", " : Shapes.IBase", " : Shapes.IBase2", " : IDisposable", " : Shapes.IPlain", " : Shapes.IBase, IDisposable", " : Shapes.ICrud<Shapes.Item, int>", " : Shapes.ICrud<int[], Shapes.Level>", " : Shapes.IKeyed<Shapes.Point>", " : IEnumerable<int>", " : IAsyncDisposable", " : ICloneable"];

    public static readonly string[] TypeParameters = ["<T>", "<T> where T : class", "<T> where T : struct", "<T, U> where T : notnull where U : T", "<T> where T : new()", "<T> where T : Shapes.Filter", "<T> where T : class?, Shapes.IShape", "<T> where T : unmanaged, Enum", "<T> where T : allows ref struct", "<@class> where @class : IEquatable<@class>"];

    /// <summary>What closes each of <see cref="TypeParameters"/>.</summary>
    public static readonly string[] TypeArguments = ["<Shapes.Item>", "<Shapes.Item>", "<Shapes.Point>", "<object, string>", "<Shapes.Filter>", "<Shapes.Sub>", "<Shapes.Named>", "<Shapes.Level>", "<int>", "<string>"];

    /// <summary>Members whose values go into every request.</summary>
    public static readonly string[] SaneMembers =
    [
        "[Header(\"X-T\")] string? Trace { get; set; }", "[Query] int? Version { get; set; }", "[Query, AliasAs(\"v\")] string[]? Versions { get; set; }", "[Property(\"kept\")] object? Thing { get; set; }", "[Authorize] string? Token { get; set; }",
    ];
}
