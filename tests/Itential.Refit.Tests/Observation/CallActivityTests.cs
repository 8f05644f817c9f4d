using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;
using Itential.Refit.Observation;
using Itential.Refit.Requests;
using Itential.Refit.Tests.Authentication.Servers;
using Itential.Refit.Tests.Calls;
using Microsoft.Extensions.Logging.Abstractions;

namespace Itential.Refit.Tests.Observation;

[Collection(nameof(ProcessWideCollection))]
public sealed class CallActivityTests : IDisposable
{
    private static readonly ActivitySource Source = new("Itential");

    private readonly List<Activity> _ended = [];
    private readonly ActivityListener _listener;

    public CallActivityTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Itential",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _ended.Add,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Activity_OfATracedClient_HasTheHttpTags(bool sync)
    {
        var api = Api((_, _) => AnswerHandler.Json("{}"));

        _ = sync ? api.Get("1", "x") : await api.GetAsync("1", "x");

        var activity = Assert.Single(_ended);
        Assert.Equal(
            [("http.request.method", "GET"), ("http.response.status_code", 200), ("server.address", "jobs.test"), ("server.port", 3000), ("url.template", "/jobs/{id}")],
            Tags(activity));
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
    }

    [Fact]
    public async Task Activity_OfAnError_HasTheStatusAsErrorType()
    {
        var api = Api((_, _) => AnswerHandler.Json("{}", 404));

        await Assert.ThrowsAsync<ApiException>(() => api.GetAsync("1"));
        await api.ResponseAsync("1");

        Assert.Equal(["404", "404"], _ended.Select(activity => activity.GetTagItem("error.type")));
        Assert.All(_ended, activity => Assert.Equal((404, ActivityStatusCode.Error), (activity.GetTagItem("http.response.status_code"), activity.Status)));
    }

    [Theory]
    [InlineData("refused", "connection_error")]
    [InlineData("late", "timeout")]
    [InlineData("strange", "System.InvalidOperationException")]
    [InlineData("canceled", "System.OperationCanceledException")]
    public async Task Activity_WithoutAnAnswer_HasTheKindAsErrorType(string kind, string type)
    {
        using var cancellation = new CancellationTokenSource();
        var api = Api((_, token) =>
        {
            if (kind == "canceled")
            {
                cancellation.Cancel();
                token.ThrowIfCancellationRequested();
            }

            throw kind switch
            {
                "refused" => new HttpRequestException(HttpRequestError.ConnectionError, "hidden text", new SocketException()),
                "late" => new TaskCanceledException("hidden text", new TimeoutException()),
                _ => new InvalidOperationException("hidden text"),
            };
        });

        Assert.NotNull(await Record.ExceptionAsync(() => api.GetAsync("1", cancellationToken: cancellation.Token)));

        var activity = Assert.Single(_ended);
        Assert.Equal(type, activity.GetTagItem("error.type"));
        Assert.Null(activity.GetTagItem("http.response.status_code"));
        Assert.DoesNotContain(activity.TagObjects, tag => $"{tag.Value}".Contains("hidden text", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Activity_OfACallThatWasRepeated_CountsIt(bool sync)
    {
        using var server = new MemoryServer { OnRequest = _ => AnswerHandler.Json("{}") };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        var api = RestService.For<IWatchedApi>(client).Traced(NullLogger.Instance);
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        server.KillSessions();

        _ = sync ? api.Get("1") : await api.GetAsync("1");

        var activity = Assert.Single(_ended, ended => ended.OperationName.Contains(nameof(IWatchedApi), StringComparison.Ordinal));
        Assert.Equal(1, activity.GetTagItem("http.request.resend_count"));
        Assert.DoesNotContain(_ended.SelectMany(ended => ended.TagObjects), tag => $"{tag.Value}".Contains("token-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Activity_OfAUsersOwnMethod_StaysAsItIs()
    {
        var api = RestService.For<IWatchedApi>(AnswerHandler.Client((_, _) => AnswerHandler.Json("{}")));
        using (Source.StartActivity("My.Jobs.LoadAsync"))
        {
            await api.GetAsync("1");
        }

        Assert.Empty(Assert.Single(_ended).TagObjects);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Activity_OfARawVerb_HasTheHttpTagsWithoutTemplate(bool sync)
    {
        using var sessions = new SessionManager(Authenticator.Token(AnswerHandler.Origin, "token-of-raw-verbs"));
        var server = new AnswerHandler((request, _) => new HttpResponseMessage { RequestMessage = request });
        var http = new HttpClient(new AuthenticationHandler(sessions, server)) { BaseAddress = AnswerHandler.Origin };
        using var client = new RawClient(new Connection(http, sessions, new RefitSettings(), null));

        _ = sync ? client.Get("/things/7?x=1") : await client.GetAsync("/things/7?x=1");

        var activity = Assert.Single(_ended, ended => ended.OperationName.StartsWith("Itential.Refit.Connections.RawVerbs.", StringComparison.Ordinal));
        Assert.Equal([("http.request.method", "GET"), ("http.response.status_code", 200), ("server.address", "jobs.test"), ("server.port", 3000)], Tags(activity));
    }

    [Theory]
    [InlineData("QUERY")]
    [InlineData("get")]
    public void Method_ThatIsNotKnown_IsOther(string method)
    {
        using var activity = Source.StartActivity("x")!;
        using var request = new HttpRequestMessage(new HttpMethod(method), "http://jobs.test/1");

        CallActivity.Started(activity, request, new Operation("x", "/{id}"));

        Assert.Equal(("_OTHER", method), (activity.GetTagItem("http.request.method"), activity.GetTagItem("http.request.method_original")));
    }

    private static IWatchedApi Api(Func<HttpRequestMessage, CancellationToken, HttpResponseMessage> answer) =>
        RestService.For<IWatchedApi>(AnswerHandler.Client(answer)).Traced(NullLogger.Instance);

    private static IEnumerable<(string, object?)> Tags(Activity activity) => activity.TagObjects
        .Where(tag => !tag.Key.StartsWith("code.", StringComparison.Ordinal) && !tag.Key.StartsWith("itential.", StringComparison.Ordinal))
        .OrderBy(tag => tag.Key, StringComparer.Ordinal)
        .Select(tag => (tag.Key, tag.Value));
}
