using System.Net;
using AotSmoke.Failures;
using AotSmoke.InMemory;
using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Checks;

/// <summary>What errors hold.</summary>
internal static class FailureChecks
{
    private const string Refused = """{"code":7,"reason":"busy"}""";

    public static IEnumerable<Check> All { get; } =
    [
        new("failures: bodies by status", TypedBodiesAsync),
        new("failures: metadata for a text", ContentAsync),
        new("failures: a result whatever the status", AnyStatusAsync),
        new("failures: problem details", ProblemAsync),
        new("failures: an exception of one's own", FactoryAsync),
        new("failures: a limit that passes", LimitAsync),
    ];

    private static async Task TypedBodiesAsync()
    {
        Expect.Equal(new NewDevice("a"), (await FailureAsync<ApiException>(Reply.Json("""{"name":"a"}""", HttpStatusCode.NotFound))).Body<NewDevice>());
        Expect.Equal(new Refusal(7, "busy"), (await FailureAsync<ApiException>(Reply.Json(Refused, HttpStatusCode.Conflict))).Body<Refusal>());
    }

    private static async Task ContentAsync()
    {
        var failure = await FailureAsync<ApiException>(Reply.Json(Refused, HttpStatusCode.ServiceUnavailable));
        Expect.Equal(new Refusal(7, "busy"), failure.GetContentAs(OwnJson.Default.Refusal));
    }

    private static async Task AnyStatusAsync()
    {
        using var server = new MemoryServer(_ => Reply.Json(Refused, HttpStatusCode.Conflict));
        Expect.Equal(new Refusal(7, "busy"), await server.Client<IFailingApi>().AnyAsync("a"));
    }

    private static async Task ProblemAsync()
    {
        const string Text = """{"title":"Bad","status":400,"errors":{"name":["is missing"]},"traceId":"t1"}""";
        var problem = (await FailureAsync<ValidationApiException>(Reply.Of("application/problem+json", Text, HttpStatusCode.BadRequest))).Problem;
        Expect.That(problem is { Title: "Bad", Status: 400 } && problem.Errors["name"] is ["is missing"]);
        Expect.Equal("t1", problem.Extensions["traceId"].GetString());
    }

    private static async Task FactoryAsync()
    {
        var settings = new RefitSettings
        {
            ExceptionFactory = answer => new(answer.StatusCode is HttpStatusCode.TooManyRequests ? new InvalidOperationException("Too many.") : null),
        };
        var failure = await FailureAsync<InvalidOperationException>(Reply.Json("{}", HttpStatusCode.TooManyRequests), settings);
        Expect.Equal("Too many.", failure.Message);
    }

    private static async Task LimitAsync()
    {
        using var server = new MemoryServer(answer: null);
        var failure = await Expect.ThrowsAsync<ApiRequestException>(() => server.Client<IFailingApi>().SlowAsync());
        Expect.That(failure.InnerException is TimeoutException);
    }

    private static async Task<TException> FailureAsync<TException>(HttpResponseMessage answer, RefitSettings? settings = null)
        where TException : Exception
    {
        using var server = new MemoryServer(_ => answer);
        return await Expect.ThrowsAsync<TException>(() => server.Client<IFailingApi>(settings).GetAsync("a"));
    }
}
