using System.Net.Http.Headers;
using System.Text;

namespace Itential.Refit.Tests.Calls;

public sealed class RequestTests(SampleServer server) : IClassFixture<SampleServer>
{
    private readonly ISampleApi _api = RestService.For<ISampleApi>(server.BaseAddress);

    [Fact]
    public async Task Get_PathAndQuery_ReachTheServerAsWritten()
    {
        var echo = await _api.GetAsync("core router/1", 25, "a&b");

        Assert.Equal(("GET", "/echo/core%20router%2F1?limit=25&filter=a%26b", ""), (echo.Method, echo.Target, echo.Body));
        Assert.Equal("application/json", echo.Headers["Accept"]);
        Assert.False(echo.Headers.ContainsKey("Content-Length"));
    }

    [Fact]
    public void Get_Synchronous_SendsTheSame()
    {
        var echo = _api.Get("core router/1", 25, "a&b");

        Assert.Equal(("GET", "/echo/core%20router%2F1?limit=25&filter=a%26b"), (echo.Method, echo.Target));
    }

    [Fact]
    public async Task Get_NullQueryValues_AreLeftOut() => Assert.Equal("/echo/r1", (await _api.GetAsync("r1")).Target);

    [Theory]
    [InlineData(null, "/echo/berlin/devices")]
    [InlineData("r1", "/echo/berlin/devices/r1")]
    public async Task OptionalSegment_Null_TakesItsSlashAway(string? name, string expected) =>
        Assert.Equal(expected, (await _api.GetOptionalAsync("berlin", name)).Target);

    [Fact]
    public async Task CatchAll_KeepsItsSlashes() => Assert.Equal("/echo/tree/base/Data%20Center", (await _api.GetTreeAsync("base/Data Center")).Target);

    [Fact]
    public async Task RouteValue_ThatWouldLeaveItsSegment_IsRefusedBeforeSending()
    {
        Assert.Equal("name", (await Assert.ThrowsAsync<ArgumentException>(() => _api.GetAsync(".."))).ParamName);
        Assert.Equal("path", (await Assert.ThrowsAsync<ArgumentException>(() => _api.GetTreeAsync("../admin"))).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => _api.Get("")).ParamName);
    }

    [Fact]
    public async Task Template_WithQueryAndMixedSegments_IsKept() => Assert.Equal(
        "/echo/v6.1?fixed=a%20b&major=6&since=2026-01-02T03%3A04%3A05.0000000%2B00%3A00",
        (await _api.GetVersionAsync(6, 1, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero))).Target);

    [Fact]
    public async Task Query_ObjectListDictionaryAndFlag_AreFlattened()
    {
        var filter = new DeviceFilter { Name = "a b", OperatingSystem = "ios", Since = new DateOnly(2026, 1, 2) };
        var echo = await _api.ListAsync(filter, [DeviceState.Up, DeviceState.GoingDown], [1, 2], new Dictionary<string, string> { ["equals[status]"] = "error" }, true);

        Assert.Equal("/echo/list?Name=a%20b&os=ios&Since=2026-01-02&states=Up,going-down&ids=1&ids=2&equals%5Bstatus%5D=error&deep=true", echo.Target);
    }

    [Fact]
    public async Task Query_Formats_AreInvariant()
    {
        var echo = await _api.FormatAsync(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), 1.5, Guid.Empty, TimeSpan.FromMinutes(90));

        Assert.Equal("/echo/format?day=20260102&n=1.5&id=00000000-0000-0000-0000-000000000000&window=01%3A30%3A00", echo.Target);
    }

    [Fact]
    public async Task Headers_LastWriterWins_AndNameAloneRemoves()
    {
        var echo = await _api.HeadersAsync(7, new Dictionary<string, string> { ["X-Level"] = "parameter", ["X-More"] = "1" }, "abc");

        Assert.Equal("parameter", echo.Headers["X-Level"]);
        Assert.Equal("7", echo.Headers["X-Count"]);
        Assert.Equal("1", echo.Headers["X-More"]);
        Assert.Equal("Bearer abc", echo.Headers["Authorization"]);
        Assert.Equal("", echo.Headers["X-Empty"]);
        Assert.False(echo.Headers.ContainsKey("X-Client"));
    }

    [Fact]
    public async Task Headers_OfTheInterface_ApplyToInheritedMethodsToo()
    {
        var api = RestService.For<IInheritingApi>(server.BaseAddress);

        Assert.Equal("sample", (await api.GetAsync("x")).Headers["X-Client"]);
        Assert.Equal("sample", (await api.OwnAsync()).Headers["X-Client"]);
    }

    [Fact]
    public async Task Header_WithLineBreak_IsRefused()
    {
        var headers = new Dictionary<string, string> { ["X-More"] = "a\r\nX-Injected: 1" };

        Assert.Equal("headers", (await Assert.ThrowsAsync<ArgumentException>(() => _api.HeadersAsync(1, headers, null))).ParamName);
    }

    [Fact]
    public async Task Body_Json_HasLengthAndType()
    {
        var echo = await _api.PostAsync(new Device("r1", 22));

        Assert.Equal("{\"name\":\"r1\",\"port\":22}", echo.Body);
        Assert.Equal(("23", "application/json; charset=utf-8"), (echo.Headers["Content-Length"], echo.Headers["Content-Type"]));
    }

    [Fact]
    public async Task Body_Implicit_IsTheOneObject()
    {
        var echo = await _api.PostImplicitAsync(new Device("r1", 22), 3);

        Assert.Equal(("/echo/body?retries=3", "{\"name\":\"r1\",\"port\":22}"), (echo.Target, echo.Body));
    }

    [Fact]
    public async Task Body_Text_IsSentAsItIs()
    {
        var echo = await _api.PostTextAsync("show version ü");

        Assert.Equal(("show version ü", "text/plain; charset=utf-8"), (echo.Body, echo.Headers["Content-Type"]));
    }

    [Fact]
    public async Task Body_Stream_StaysTheCallers()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("raw"));

        Assert.Equal("raw", (await _api.PostStreamAsync(stream)).Body);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Body_Content_PassesThroughWithAHeaderOfAParameter()
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

        var echo = await _api.PostContentAsync(content, "application/vnd.itential+json");

        Assert.Equal(("{}", "application/vnd.itential+json"), (echo.Body, echo.Headers["Content-Type"]));
    }

    [Fact]
    public async Task Body_Form_IsUrlEncoded()
    {
        var echo = await _api.PostFormAsync(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "a b&c" });

        Assert.Equal("grant_type=client_credentials&client_id=a+b%26c", echo.Body);
        Assert.Equal("application/x-www-form-urlencoded", echo.Headers["Content-Type"]);
        Assert.Equal("os=ios&Limit=3", (await _api.PostFormObjectAsync(new DeviceFilter { OperatingSystem = "ios", Limit = 3 })).Body);
    }

    [Fact]
    public async Task Delete_WithAHeader_SendsNoEmptyBody()
    {
        var echo = await _api.DeleteAsync("retired");

        Assert.Equal("retired", echo.Headers["X-Reason"]);
        Assert.False(echo.Headers.ContainsKey("Content-Length"));
    }

    [Fact]
    public async Task OtherVerbs_ReachTheServer()
    {
        await _api.HeadAsync();

        Assert.Equal("OPTIONS", (await _api.OptionsAsync("t1")).Method);
        Assert.Equal("PATCH", (await _api.PatchAsync()).Method);
    }

    [Fact]
    public async Task Property_ReachesTheHandlers()
    {
        var seen = new PropertyReader();
        using var http = new HttpClient(seen) { BaseAddress = server.BaseAddress };
        await RestService.For<ISampleApi>(http).OptionsAsync("t1");

        Assert.Equal("t1", seen.Tenant);
    }

    private sealed class PropertyReader() : DelegatingHandler(new SocketsHttpHandler())
    {
        public object? Tenant { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            ((IDictionary<string, object?>)request.Options).TryGetValue("tenant", out var tenant);
            Tenant = tenant;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
