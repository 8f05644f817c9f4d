using Itential.Refit.Observation;
using Itential.Refit.Tests.Authentication.Servers;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Refit.Tests.Observation;

public sealed class RequestLineTests : IDisposable
{
    private const string Device = """{"name":"r1","port":22}""";

    private readonly CapturingLog _log = new();
    private readonly ManualTimeProvider _time = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task Call_WithAnAnswer_IsOneLineWithItsTemplate()
    {
        var api = Api(Answer(Device));

        await api.GetAsync("64f1", "x");
        api.Get("64f1");
        await api.PingAsync("7");
        await api.ResponseAsync("7");
        api.Response("7");
        await api.PostAsync(new("r1", 22));

        Assert.Equal(
            [
                "GET /jobs/{id} -> 200 (12.34ms)",
                "GET /jobs/{id} -> 200 (12.34ms)",
                "GET /jobs/{id?} -> 200 (12.34ms)",
                "GET /jobs/{id} -> 200 (12.34ms)",
                "GET /jobs/{id} -> 200 (12.34ms)",
                "POST /jobs -> 200 (12.34ms)",
            ],
            _log.Texts);
    }

    [Fact]
    public async Task Record_HasFixedEventAndValues()
    {
        await Api(Answer(Device)).GetAsync("1");

        var record = Assert.Single(_log.Records);
        Assert.Equal(("Itential.Refit.Requests", LogLevel.Debug, 1, "Answered"), (record.Category, record.Level, record.Event.Id, record.Event.Name));
        Assert.Equal(["Method", "Route", "StatusCode", "ElapsedMilliseconds", "{OriginalFormat}"], record.Values.Keys);
        Assert.Equal(("GET", "/jobs/{id}", 200, 12.34), (record.Values["Method"], record.Values["Route"], record.Values["StatusCode"], record.Values["ElapsedMilliseconds"]));
    }

    [Fact]
    public async Task Line_InACultureWithCommas_HasAPoint()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
        try
        {
            await Api(Answer(Device)).GetAsync("1");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }

        Assert.Equal(["GET /jobs/{id} -> 200 (12.34ms)"], _log.Texts);
    }

    [Fact]
    public async Task Line_LevelInformation_IsWrittenAtIt()
    {
        await Api(Answer(Device), options => options.Level = LogLevel.Information).GetAsync("1");

        Assert.Equal(LogLevel.Information, Assert.Single(_log.Records).Level);
    }

    [Fact]
    public async Task Line_OfAClientThatOptedOut_IsNotWritten()
    {
        await Api(Answer(Device), options => options.Enabled = false).GetAsync("1");

        Assert.Empty(_log.Records);
    }

    [Fact]
    public async Task Options_ChangedAfterTheClientWasMade_DoNothing()
    {
        var settings = Settings();
        var api = RestService.For<IWatchedApi>(AnswerHandler.Client(Answer(Device)), settings);
        settings.RequestLogging.Enabled = false;

        await api.GetAsync("1");

        Assert.Single(_log.Records);
    }

    [Theory]
    [InlineData(404, "GET /jobs/{id} -> 404 (12.34ms)")]
    [InlineData(500, "GET /jobs/{id} -> 500 (12.34ms)")]
    public async Task Call_AnsweredByAnError_SaysItsStatusOnly(int status, string line)
    {
        var api = Api(Answer("secret text of the server", status));

        await Assert.ThrowsAsync<ApiException>(() => api.GetAsync("1"));
        Assert.Throws<ApiException>(() => api.Get("1"));
        Assert.NotNull((await api.ResponseAsync("1")).Error);
        (await api.MessageAsync("1")).Dispose();

        Assert.Equal([line, line, line, line], _log.Texts);
        Assert.All(_log.Records, record => Assert.Null(record.Exception));
    }

    [Theory]
    [InlineData("refused", "GET /jobs/{id} -> no answer (12.34ms)")]
    [InlineData("canceled", "GET /jobs/{id} -> canceled (12.34ms)")]
    [InlineData("late", "GET /jobs/{id} -> timed out (12.34ms)")]
    [InlineData("strange", "GET /jobs/{id} -> no answer (12.34ms)")]
    public async Task Call_WithoutAnAnswer_SaysTheOutcomeAndNoText(string kind, string line)
    {
        using var cancellation = new CancellationTokenSource();
        var api = Api((_, token) =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(12.34));
            return Fail(kind, cancellation, token);
        });

        Assert.NotNull(await Record.ExceptionAsync(() => api.GetAsync("1", cancellationToken: cancellation.Token)));
        Assert.NotNull(Record.Exception(() => api.Get("1", cancellationToken: cancellation.Token)));

        Assert.Equal([line, line], _log.Texts);
        Assert.All(_log.Records, record => Assert.Equal((2, "Unanswered"), (record.Event.Id, record.Event.Name)));
        Assert.DoesNotContain("hidden text", _log.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1,2]", "GET /jobs/{id} -> 200, unreadable (12.34ms)")]
    [InlineData(null, "GET /jobs/{id} -> 200, broken off (12.34ms)")]
    public async Task Call_WhoseAnswerCannotBeRead_SaysSo(string? body, string line)
    {
        var api = Api(body is null ? (_, _) => Broken() : Answer(body));

        Assert.NotNull(await Record.ExceptionAsync(() => api.GetAsync("1")));
        Assert.NotNull(Record.Exception(() => api.Get("1")));
        Assert.NotNull((await api.ResponseAsync("1")).Error);

        Assert.Equal([line, line, line], _log.Texts);
        Assert.Equal((3, "AnsweredInPart"), (_log.Records[0].Event.Id, _log.Records[0].Event.Name));
    }

    [Fact]
    public async Task Line_WithQueryAsked_HidesSecrets()
    {
        await Api(Answer(Device), options => options.IncludeQuery = true).GetAsync("1", "a b", "hunter2hunter2");

        Assert.Equal(["GET /jobs/{id}?fixed=1&search=a%20b&access_token=*** -> 200 (12.34ms)"], _log.Texts);
    }

    [Fact]
    public async Task Line_WithForgedBreaks_StaysOneLine()
    {
        await Api(Answer(Device), options => options.IncludeQuery = true).GetAsync("1", "x\r\nGET /forged -> 200");

        Assert.DoesNotContain(Assert.Single(_log.Texts), char.IsControl);
    }

    [Fact]
    public async Task Line_WhenTheLoggerIsOff_WatchesNothing()
    {
        var quiet = new CapturingLog { Minimum = LogLevel.Information };
        var settings = Settings();
        settings.LoggerFactory = quiet;
        settings.RequestLogging.IncludeBodies = true;
        var answer = AnswerHandler.Json(Device);
        var api = RestService.For<IWatchedApi>(AnswerHandler.Client((_, _) => answer), settings);

        await api.GetAsync("1");

        Assert.Empty(quiet.Records);
        Assert.IsNotType<CapturedContent>(answer.Content);
    }

    [Fact]
    public async Task Provider_ThatThrows_FailsNoCall()
    {
        var settings = Settings();
        settings.LoggerFactory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new ThrowingLoggerProvider()));

        var device = await RestService.For<IWatchedApi>(AnswerHandler.Client(Answer(Device)), settings).GetAsync("1");

        Assert.Equal("r1", device?.Name);
    }

    private static HttpResponseMessage Fail(string kind, CancellationTokenSource cancellation, CancellationToken token)
    {
        switch (kind)
        {
            case "refused":
                throw new HttpRequestException("hidden text");
            case "canceled":
                cancellation.Cancel();
                token.ThrowIfCancellationRequested();
                throw new InvalidOperationException("not reached");
            case "late":
                throw new TaskCanceledException("hidden text", new TimeoutException("hidden text"));
            default:
                throw new InvalidOperationException("hidden text");
        }
    }

    private HttpResponseMessage Broken()
    {
        _time.Advance(TimeSpan.FromMilliseconds(12.34));
        return new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) };
    }

    private Func<HttpRequestMessage, CancellationToken, HttpResponseMessage> Answer(string body, int status = 200) => (_, _) =>
    {
        _time.Advance(TimeSpan.FromMilliseconds(12.34));
        return AnswerHandler.Json(body, status);
    };

    private RefitSettings Settings() => new() { LoggerFactory = _log, TimeProvider = _time };

    private IWatchedApi Api(Func<HttpRequestMessage, CancellationToken, HttpResponseMessage> answer, Action<RequestLoggingOptions>? configure = null)
    {
        var settings = Settings();
        configure?.Invoke(settings.RequestLogging);
        return RestService.For<IWatchedApi>(AnswerHandler.Client(answer), settings);
    }
}
