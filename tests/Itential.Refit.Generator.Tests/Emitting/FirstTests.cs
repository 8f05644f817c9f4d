namespace Itential.Refit.Generator.Tests.Emitting;

public sealed class FirstTests
{
    [Fact]
    public void Smoke()
    {
        var run = GeneratorHarness.Run("""
            namespace Acme;
            public enum Color { Red, [System.Runtime.Serialization.EnumMember(Value = "dark-green")] Green }
            public sealed class Filter { public string? Name { get; set; } [AliasAs("max")] public int? Limit { get; set; } public List<int> Ids { get; } = []; public Filter2? Inner { get; set; } }
            public sealed class Filter2 { public DateTimeOffset Since { get; set; } public Uri? U { get; set; } }
            public sealed record Job(string Id);
            [Headers("X-A: 1", "X-B: 2")]
            [PathPrefix("/api")]
            public interface IJobsApi : IDisposable
            {
                HttpClient Client { get; }
                [Get("/jobs/{id}")] Task<Job> GetJobAsync(string id, int limit, string? filter, CancellationToken cancellationToken = default);
                [Get("/jobs/{id?}/x?flag&a={limit}")] Task<Job?> GetJob2Async(int? id, int? limit, [Query] Filter? filter, [Query(CollectionFormat.Multi)] string[]? tags, CancellationToken? cancellationToken = default);
                [Post("/jobs"), Timeout(1000), Headers("X-A", "Content-Type: a/b")] ValueTask<List<Job>> AddAsync(Job job, [Header("X-C")] int c, [Authorize] string? token, [HeaderCollection] IDictionary<string, string> headers, [Property] int p);
                [Post("/form")] Task Form([Body(BodySerializationMethod.UrlEncoded)] Filter form, Color color, [Query] IReadOnlyDictionary<string, int?>? more);
                [Get("/text")] Task<string> Text(Color? color, [Query(SerializeNull = true)] string? @class);
                [Get("/v{major}.{minor}/{**rest}")] Task<IApiResponse<Job>> Parts(int major, int minor, string rest);
                [Get("/a/{job.Id}")] void Sync(Job job);
                [Get("/s")] Stream S();
                [Get("/m")] HttpResponseMessage M();
                [Get("/m")] IApiResponse M2();
                [Get("/m")] ValueTask<IApiResponse> M3();
                [Get("/m")] Task<ApiResponse<string>> M4();
                [Put("/g/{id}")] Task<T> Generic<T, U>(T body, Guid id) where U : struct;
                [Delete("/d/{id}")] Task<byte[]> D(DateOnly id, [Query(Format = "yyyy")] DateTime at, [Header("X-D")] DateTimeOffset? when);
            }
            """);

        TestContext.Current.TestOutputHelper?.WriteLine(run.Client);
        TestContext.Current.TestOutputHelper?.WriteLine(run.Registration);
    }
}
