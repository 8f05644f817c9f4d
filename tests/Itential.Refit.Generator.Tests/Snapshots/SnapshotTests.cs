namespace Itential.Refit.Generator.Tests.Snapshots;

public sealed class SnapshotTests
{
    private const string Jobs = """
        namespace Acme;

        public enum State { Running, [System.Runtime.Serialization.EnumMember(Value = "on-hold")] OnHold }

        public sealed record Job(string Id, State State);

        public sealed class Filter
        {
            public string? Name { get; set; }
            [AliasAs("max")] public int? Limit { get; set; }
            [System.Text.Json.Serialization.JsonPropertyName("states")] public IReadOnlyList<State>? States { get; set; }
            public Range? Created { get; set; }
        }

        public sealed class Range
        {
            public DateTimeOffset From { get; set; }
            [Query(Format = "yyyy-MM-dd")] public DateTimeOffset? To { get; set; }
        }

        """;

    [Fact]
    public void Get_PathAndQuery() => Check("GetPathAndQuery", """
        public interface IJobsApi
        {
            [Get("/jobs/{id}")]
            Task<Job> GetJobAsync(string id, int limit, string? filter, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void Post_Bodies() => Check("PostBodies", """
        public interface IJobsApi
        {
            [Post("/jobs")] Task<Job> AddAsync(Job job);
            [Put("/jobs/{job.Id}")] Task ReplaceAsync([Body] Job? job);
            [Post("/text")] Task TextAsync([Body] string text);
            [Post("/stream")] Task StreamAsync([Body] Stream stream);
            [Post("/content")] Task ContentAsync([Body] HttpContent content);
            [Post("/bytes")] Task BytesAsync([Body] byte[] bytes);
        }
        """);

    [Fact]
    public void Behavior() => Check("Behavior", """
        [System.Text.Json.Serialization.JsonSerializable(typeof(Job)), System.Text.Json.Serialization.JsonSerializable(typeof(Range))]
        public sealed class Fault : System.Text.Json.Serialization.JsonSerializerContext
        {
            public static Fault Default => throw new NotSupportedException();
            private Fault() : base(null) { }
            protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }

        [JsonContext(typeof(Fault)), Idempotent, HttpVersion("2.0", Policy = HttpVersionPolicy.RequestVersionExact)]
        [Error(400, 499, typeof(Range)), Error(typeof(string))]
        public interface IJobsApi
        {
            [Post("/jobs"), Idempotent(false), Error(404, typeof(Job))] Task AddAsync();
            [Post("/any"), AllowAnyStatusCode] Task AnyAsync([HttpVersion] Version? version);
        }
        """);

    [Fact]
    public void Post_Forms() => Check("PostForms", """
        public interface IJobsApi
        {
            [Post("/object")] Task ObjectAsync([Body(BodySerializationMethod.UrlEncoded)] Filter filter);
            [Post("/pairs")] Task PairsAsync([Body(BodySerializationMethod.UrlEncoded)] IDictionary<string, string> pairs);
            [Post("/text")] Task TextAsync([Body(BodySerializationMethod.UrlEncoded)] string text);
        }
        """);

    [Fact]
    public void Routes_OfEveryKind() => Check("Routes", """
        [PathPrefix("/api/v1")]
        public interface IJobsApi
        {
            [Get("")] Task RootAsync();
            [Get("/jobs/{id?}/tasks")] Task OptionalAsync(int? id);
            [Get("/files/{**path}")] Task CatchAllAsync(string path);
            [Get("/v{major}.{minor}/x")] Task PartsAsync(int major, int minor);
            [Get("/dots/{a}.{b}")] Task DotsAsync(string a, string b);
            [Get("/jobs/{state}?sort=name&by={by}")] Task QueryTextAsync(State state, string? by, int skip);
            [Get("/a b/é")] Task EscapedAsync();
        }
        """);

    [Fact]
    public void Queries_OfEveryKind() => Check("Queries", """
        public interface IJobsApi
        {
            [Get("/scalars")] Task ScalarsAsync(bool on, char c, Guid id, DateTime when, State state, State? other, Uri link, TimeSpan? span);
            [Get("/lists")] Task ListsAsync(int[] ids, [Query(CollectionFormat.Multi)] IEnumerable<string>? tags, List<State?> states);
            [Get("/pairs")] Task PairsAsync(IDictionary<string, string> pairs, [Query(".", "meta")] IReadOnlyDictionary<State, int?>? more);
            [Get("/object")] Task ObjectAsync([Query] Filter? filter, [Query("-", "f")] Range range);
            [Get("/options")] Task OptionsAsync([Query(SerializeNull = true)] string? a, [Query(TreatAsString = true)] Job b, [AliasAs("x y")] int? c);
        }
        """);

    [Fact]
    public void Addresses_OfEveryKind() => Check("Addresses", """
        public sealed class Search
        {
            public Job? Job { get; set; }
            public IReadOnlyList<Range>? Ranges { get; set; }
            public IDictionary<string, Range>? ByName { get; set; }
            public IDictionary<string, object>? Extra { get; set; }
            [JsonProperty("any")] public object? Anything { get; set; }
        }

        public sealed class Words : IQueryConverter<string[]>
        {
            public IEnumerable<KeyValuePair<string, string?>> Convert(string[] value) => [];
        }

        public interface IJobsApi
        {
            [Get("")] Task UrlAsync([Url] Uri address, int page);
            [Get("/jobs/{id}/{**rest}"), QueryUriFormat(UriFormat.Unescaped)] Task EncodedAsync([Encoded] string id, [Encoded] string rest, [Encoded] string? filter, string fields);
            [Get("/jobs")] Task FlagsAsync([QueryName] string? flag, [QueryName] IEnumerable<State> states, [QueryConverter(typeof(Words)), Query(".", "w")] string[]? words);
            [Get("/jobs")] Task SearchAsync([Query] Search search, [Query(CollectionFormat.Indexed)] int[] ids);
        }

        public sealed class JsonPropertyAttribute(string propertyName) : Attribute
        {
            public string PropertyName { get; } = propertyName;
        }
        """);

    [Fact]
    public void Headers_OfEveryKind() => Check("Headers", """
        [Headers("X-Base: 1", "X-Both: base")]
        public interface IBase
        {
            [Get("/base")] Task<Job> BaseAsync();
        }

        [Headers("X-Both: client", "Accept: application/vnd.acme+json")]
        public interface IJobsApi : IBase
        {
            [Get("/jobs"), Headers("X-Base", "X-Empty:", "Content-Language: en")]
            Task<Job> GetAsync([Header("X-Count")] int? count, [HeaderCollection] IDictionary<string, string>? more, [Authorize] string? token, [Header("X-When")] DateTimeOffset when);
        }
        """);

    [Fact]
    public void Returns_OfEveryKind() => Check("Returns", """
        public interface IJobsApi
        {
            [Get("/a")] Task NothingAsync();
            [Get("/a")] ValueTask NothingValueAsync();
            [Get("/a")] void Nothing();
            [Get("/a")] Task<List<Job>> ValueAsync();
            [Get("/a")] ValueTask<Job?> MaybeAsync();
            [Get("/a")] Job Value();
            [Get("/a")] Task<string> TextAsync();
            [Get("/a")] byte[] Bytes();
            [Get("/a")] Task<Stream> StreamAsync();
            [Get("/a")] HttpContent Content();
            [Get("/a")] ValueTask<HttpResponseMessage> MessageAsync();
            [Get("/a")] Task<ApiResponse<Job>> ResponseAsync();
            [Get("/a")] ValueTask<IApiResponse<Job>> InterfaceAsync();
            [Get("/a")] IApiResponse Status();
        }
        """);

    [Fact]
    public void Options_TimeoutAndProperties() => Check("Options", """
        public interface IJobsApi : IDisposable
        {
            HttpClient Client { get; }

            [Get("/a"), Timeout(1500)] Task TimeoutAsync([Property] string tenant, [Property("retry-count")] int count, CancellationToken? cancellationToken);
        }
        """);

    [Fact]
    public void JsonContext_OfTheInterface() => Check("JsonContext", """
        [JsonContext(typeof(JobsJson))]
        public interface IBase
        {
            [Get("/base")] Task<Job> BaseAsync();
        }

        public interface IJobsApi : IBase
        {
            [Post("/jobs")] Task<List<Job>> AddAsync(Job job);
        }

        public abstract class Json(System.Text.Json.JsonSerializerOptions? options) : System.Text.Json.Serialization.JsonSerializerContext(options)
        {
            protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }

        public sealed class JobsJson() : Json(null)
        {
            public static JobsJson Default { get; } = new();
        }
        """);

    [Fact]
    public void Inheritance_PureAggregation() => Check("Aggregation", """
        public interface IRead
        {
            [Get("/jobs/{id}")] Task<Job> GetAsync(string id);
        }

        public interface IWrite
        {
            [Delete("/jobs/{id}")] Task DeleteAsync(string id);
        }

        [PathPrefix("/all")]
        public interface IJobsApi : IRead, IWrite;
        """);

    [Fact]
    public void Methods_GenericAndOverloaded() => Check("Generic", """
        public interface IJobsApi
        {
            [Get("/a/{id}")] Task<T> GetAsync<T>(int id) where T : class;
            [Get("/a/{id}")] Task<Job> GetAsync(string id);
            [Post("/a")] Task<TResult?> PostAsync<TBody, TResult>([Body] TBody body) where TBody : struct;
        }
        """);

    [Fact]
    public void Values_OfTheInterface() => Check("Values", """
        [PathPrefix("/{tenant}")]
        public interface IJobsApi
        {
            [Path] string Tenant { get; set; }
            [Query("-", "f")] Filter? Filter { get; set; }
            [Header("X-Trace"), Property] string? Trace { get; set; }
            [Authorize] string? Token { set; }
            [Query, AliasAs("api-version")] int Version => 2;

            [Get("/jobs"), Headers("X-Trace: none")] Task<Job> ListAsync();
            [Get("/jobs/{id}")] Task<Job> GetAsync(int id, string tenant, [AliasAs("api-version")] int? version, [Header("Authorization")] string? header);
        }
        """);

    [Fact]
    public void Verbs_OfOnesOwn() => Check("Verbs", """
        public interface IJobsApi
        {
            [HttpMethod("PURGE", "/jobs/{id}")] Task PurgeAsync(int id);
            [HttpMethod("PURGE", "/jobs")] Task PurgeAllAsync();
            [HttpMethod("TRACE", "/jobs")] Task TraceAsync();
        }
        """);

    [Fact]
    public void ClosedUse_OfAGenericInterface() => Check("ClosedUse", """
        public interface ICrud<T, TKey>
        {
            [Get("/{id}")] Task<T> GetAsync(TKey id);
            [Post("")] Task AddAsync([Body] T item);
        }

        public static class Clients
        {
            public static ICrud<Job, int> Jobs(HttpClient http) => RestService.For<ICrud<Job, int>>(http);
        }
        """);

    [Fact]
    public void Names_ThatMeet() => Check("Names", """
        public interface IJobsApi
        {
            [Get("/{url}/{@class}")]
            Task<Job> @event(string url, [AliasAs("@class")] string @class, int? request, int? limit, string limitValue, string _executor, string s_event, string _job);
        }
        """);

    [Fact]
    public void Returns_Deferred() => Check("Deferred", """
        public sealed class LazyAdapter<T> : IReturnTypeAdapter<Lazy<Task<T>>, T>
        {
            public Lazy<Task<T>> Adapt(Func<CancellationToken, Task<T>> call) => new(() => call(default));
        }

        [ReturnTypeAdapter(typeof(LazyAdapter<>))]
        public interface IJobsApi
        {
            [Get("/jobs/{site}")] IAsyncEnumerable<Job> ListAsync(string site, CancellationToken cancellationToken);
            [Get("/events")] IAsyncEnumerable<ServerSentEvent<Job>> WatchAsync();
            [Get("/jobs/{id}")] IObservable<Job?> Observe(string id);
            [Get("/jobs/{id}")] IObservable<IApiResponse<Job>> ObserveResponse(string id);
            [Get("/jobs/{id}")] Lazy<Task<Job>> GetLazy(string id, CancellationToken cancellationToken);
            [Post("/jobs")] Task<HttpRequestMessage> BuildAsync(Job job);
            [Get("/jobs/{id}")] HttpRequestMessage Build(string id);
        }
        """);

    [Fact]
    public void Returns_Paged() => Check("Paged", """
        public sealed record Meta(int Count, [property: System.Text.Json.Serialization.JsonPropertyName("total_count")] long? Total);
        public sealed record Page(IReadOnlyList<Job>? Data, Meta? Meta);
        public sealed record NumberedPage(Numbered Result);
        public sealed record Numbered(List<Job> Data, int TotalRecords, int TotalPages);
        public sealed record JobQuery
        {
            [AliasAs("limit")] public int? Limit { get; init; }
            [AliasAs("skip")] public int? Skip { get; init; }
        }

        public sealed record Search
        {
            public Options? Options { get; init; }
        }

        public sealed record Options
        {
            public int? Start { get; init; }
            public int Limit { get; init; }
        }

        public interface IJobsApi
        {
            [Get("/jobs")] Task<Page> ListAsync(int? skip = null);
            [Get("/jobs"), Paged(PagingStyle.SkipLimit, Prefetch = true)] IAsyncEnumerable<Job> ListAllAsync(JobQuery query, CancellationToken cancellationToken = default);
            [Get("/devices"), Paged(PagingStyle.OffsetLimit, Page = typeof(Page), PageSize = 50)] IAsyncEnumerable<Job> DevicesAsync(int? offset, string filter);
            [Get("/nodes"), Paged(PagingStyle.PageNumber, Page = typeof(NumberedPage), Items = "result.data")] IAsyncEnumerable<Job> NodesAsync();
            [Post("/search"), Paged(PagingStyle.BodyStartLimit, Page = typeof(List<Job>))] IAsyncEnumerable<Job> SearchAsync(Search search);
        }
        """);

    [Fact]
    public void Difference_OfTwoTexts_IsTheFirstLine() =>
        Assert.Equal("line 2\n  approved: b\n  now:      c", Snapshot.Difference("a\nb", "a\nc\nd"));

    private static void Check(string name, string source) => Snapshot.Check(name, GeneratorHarness.Run(Jobs + source));
}
