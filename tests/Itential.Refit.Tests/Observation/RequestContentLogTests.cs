using System.Text;
using Itential.Diagnostics;
using Itential.Refit.Tests.Authentication.Servers;
using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Observation;

public sealed class RequestContentLogTests : IDisposable
{
    private const string Password = "hunter2hunter2";

    private readonly CapturingLog _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task Headers_WhenAsked_AreWrittenWithoutCredentials()
    {
        var api = Api(
            (_, _) =>
            {
                var response = AnswerHandler.Json("{}");
                response.Headers.TryAddWithoutValidation("Set-Cookie", "sid=" + Password);
                response.Headers.TryAddWithoutValidation("X-Answer", "yes");
                return response;
            },
            options => options.IncludeHeaders = true);

        await api.PingAsync("1", new Dictionary<string, string>
        {
            ["Authorization"] = "Bearer " + Password,
            ["Cookie"] = "sid=" + Password,
            ["Proxy-Authorization"] = "Basic " + Password,
            ["X-Client-Secret"] = Password,
            ["X-Plain"] = "plain\u2028text",
        });

        Assert.Equal((4, "RequestHeaders"), (_log.Records[1].Event.Id, _log.Records[1].Event.Name));
        Assert.Equal((6, "ResponseHeaders"), (_log.Records[2].Event.Id, _log.Records[2].Event.Name));
        var sent = _log.Records[1].Text;
        Assert.StartsWith("GET /jobs/{id?} request headers: ", sent, StringComparison.Ordinal);
        Assert.EndsWith(" | not shown: Authorization, Cookie, Proxy-Authorization", sent, StringComparison.Ordinal);
        Assert.Contains("X-Client-Secret: [REDACTED_", sent, StringComparison.Ordinal);
        Assert.Contains("X-Trace-Note: interface", sent, StringComparison.Ordinal);
        Assert.Contains(@"X-Plain: plain\u2028text", sent, StringComparison.Ordinal);
        Assert.Equal(
            "GET /jobs/{id?} answer headers: X-Answer: yes | Content-Type: application/json; charset=utf-8 | not shown: Set-Cookie",
            _log.Records[2].Text);
        Assert.DoesNotContain(Password, _log.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Bodies_WhenAsked_AreWrittenRedactedOnOneLine(bool sync)
    {
        var api = Api((_, _) => AnswerHandler.Json("{\"name\":\"r1\",\n\"port\":22,\"password\":\"" + Password + "\"}"), options => options.IncludeBodies = true);
        var device = new Device("a\u0085b", 22);

        var answer = sync ? api.Post(device) : await api.PostAsync(device);

        Assert.Equal("r1", answer?.Name);
        Assert.Equal(
            [
                "POST /jobs request body: {\"name\":\"a\\u0085b\",\"port\":22}",
                "POST /jobs answer body: {\"name\":\"r1\",\\n\"port\":22,\"password\":\"[REDACTED_PASSWORD]\"}",
            ],
            _log.Texts.Skip(1));
        Assert.Equal([(5, "RequestBody"), (7, "ResponseBody")], _log.Records.Skip(1).Select(record => (record.Event.Id, record.Event.Name!)));
    }

    [Fact]
    public async Task Body_OfAnError_IsWrittenAndStillInTheException()
    {
        var api = Api((_, _) => AnswerHandler.Json("""{"message":"busy"}""", 409), options => options.IncludeBodies = true);

        var error = await Assert.ThrowsAsync<ApiException>(() => api.GetAsync("1"));

        Assert.Equal("""{"message":"busy"}""", error.Content);
        Assert.Equal("""GET /jobs/{id} answer body: {"message":"busy"}""", _log.Texts.Last());
    }

    [Fact]
    public async Task Body_LongerThanTheLimit_IsCutAfterRedaction()
    {
        var api = Api((_, _) => AnswerHandler.Json($$"""{"password":"{{Password}}","x":"{{new string('y', 100_000)}}"}"""), Limited(40));

        await api.GetAsync("1");

        Assert.Equal("""GET /jobs/{id} answer body: {"password":"[REDACTED_PASSWORD]","x":"y…""", _log.Texts.Last());
    }

    [Fact]
    public async Task Body_WithASecretAtTheEndOfWhatIsKept_ShowsNoPieceOfIt()
    {
        var secret = string.Concat(Enumerable.Range(0, 300).Select(at => $"Piece{at:0000}Q"));
        using var known = KnownSecrets.Add(secret);
        var tokens = string.Concat(Enumerable.Repeat($"\"x\":\"{secret}\",", 40));
        var api = Api((_, _) => AnswerHandler.Json("{" + tokens + "\"port\":22}"), Limited(2000));

        await api.GetAsync("1");

        var body = _log.Texts.Last();
        Assert.Contains("\"x\":\"[REDACTED_KNOWN_SECRET]\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Piece", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/octet-stream", "(application/octet-stream, 3 bytes)")]
    [InlineData("image/png", "(image/png, 3 bytes)")]
    [InlineData(null, "(no media type, 3 bytes)")]
    public async Task Body_ThatIsNoText_IsOnlyCounted(string? type, string shown)
    {
        var api = Api(
            (_, _) =>
            {
                var content = new ByteArrayContent([1, 2, 3]);
                content.Headers.TryAddWithoutValidation("Content-Type", type ?? "");
                content.Headers.ContentType = type is null ? null : content.Headers.ContentType;
                return new HttpResponseMessage { Content = content };
            },
            options => options.IncludeBodies = true);

        Assert.Equal([1, 2, 3], await api.BytesAsync("1"));

        Assert.Equal("GET /jobs/{id} answer body: " + shown, _log.Texts.Last());
    }

    [Fact]
    public async Task Stream_AsResult_IsNeverRead()
    {
        var api = Api((_, _) => new HttpResponseMessage { Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("live"))) }, options => options.IncludeBodies = true);

        await using var stream = await api.StreamAsync("1");
        using var message = await api.MessageAsync("1");
        using var reader = new StreamReader(stream);

        Assert.IsType<StreamContent>(message.Content);
        Assert.Equal("live", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("live", await message.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, _log.Records.Count);
    }

    [Fact]
    public async Task Stream_AsBody_IsSentAndNotShown()
    {
        string? sent = null;
        var api = Api(
            (request, token) =>
            {
                using var reader = new StreamReader(request.Content!.ReadAsStream(token));
                sent = reader.ReadToEnd();
                return AnswerHandler.Json("{}");
            },
            options => options.IncludeBodies = true);

        await api.PostStreamAsync(new MemoryStream(Encoding.UTF8.GetBytes("live")));

        Assert.Equal("live", sent);
        Assert.Equal("POST /jobs request body: (StreamContent, not shown)", _log.Texts.Last());
    }

    private static Action<RequestLoggingOptions> Limited(int length) => options => (options.IncludeBodies, options.MaxBodyLength) = (true, length);

    private IWatchedApi Api(Func<HttpRequestMessage, CancellationToken, HttpResponseMessage> answer, Action<RequestLoggingOptions> configure)
    {
        var settings = new RefitSettings { LoggerFactory = _log };
        configure(settings.RequestLogging);
        return RestService.For<IWatchedApi>(AnswerHandler.Client(answer), settings);
    }
}
