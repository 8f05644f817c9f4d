using System.Net;
using System.Text.Json;

namespace Itential.Refit.Tests.Calls;

public sealed class AnswerTests(SampleServer server) : IClassFixture<SampleServer>
{
    private static readonly string[] AllShapes = ["Nothing", "NothingValue", "Device", "DeviceValue", "Text", "Stream", "SyncNothing", "SyncDevice", "SyncText", "SyncStream"];
    private static readonly string[] BodyShapes = ["Device", "DeviceValue", "SyncDevice"];
    private readonly IAnswerApi _api = RestService.For<IAnswerApi>(server.BaseAddress);

    public static TheoryData<string> Shapes => [.. AllShapes];

    public static TheoryData<string> Reading => [.. BodyShapes];

    [Fact]
    public async Task Result_OfEachShape_IsRead()
    {
        Assert.Equal(new Device("r1", 22), await _api.DeviceAsync("device"));
        Assert.Equal(new Device("r1", 22), await _api.DeviceValueAsync("device"));
        Assert.Equal(new Device("r1", 22), _api.Device("device"));
        Assert.Equal("{\"name\":\"r1\",\"port\":22}", await _api.TextAsync("device"));
        Assert.Equal("{\"name\":\"r1\",\"port\":22}", _api.Text("device"));
        await using var stream = await _api.StreamAsync("device");
        await using var syncStream = _api.Stream("device");
        Assert.Equal("r1", (await JsonSerializer.DeserializeAsync(stream, SampleJson.Default.Device))?.Name);
        Assert.Equal("r1", (await JsonSerializer.DeserializeAsync(syncStream, SampleJson.Default.Device))?.Name);
    }

    [Fact]
    public async Task Text_UsesTheCharsetOfTheAnswer()
    {
        Assert.Equal("grün", await _api.TextAsync("latin"));
        Assert.Equal("grün", _api.Text("latin"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("no-content")]
    [InlineData("empty-chunked")]
    public async Task Nothing_ToRead_GivesTheDefault(string kind)
    {
        Assert.Null(await _api.DeviceAsync(kind));
        Assert.Null(_api.Device(kind));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task ErrorStatus_ThrowsWithStatusAddressAndCappedText(string shape)
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => CallAsync(shape, "conflict"));

        Assert.Equal(HttpStatusCode.Conflict, error.StatusCode);
        Assert.Equal($"GET {server.BaseAddress}answers/conflict answered 409 Conflict.", error.Message);
        Assert.StartsWith("{\"message\":\"busy\"}", error.Content, StringComparison.Ordinal);
        Assert.Equal(65_536, error.Content!.Length);
        Assert.False(error.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task ServerGone_ThrowsTheTransportsCause(string shape)
    {
        var gone = RestService.For<IAnswerApi>("http://127.0.0.1:1");

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => CallAsync(gone, shape, "device", TestContext.Current.CancellationToken));

        Assert.IsType<HttpRequestException>(error.InnerException);
        Assert.StartsWith("GET http://127.0.0.1:1/answers/device got no answer: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Cancellation_AlwaysSurfacesAsSuch(string shape)
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CallAsync(_api, shape, "hang", cancellation.Token));
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task Cancellation_WhileTheBodyIsRead_SurfacesAsSuch(string shape)
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CallAsync(_api, shape, "slow-body", cancellation.Token));
    }

    [Theory]
    [InlineData("hang")]
    [InlineData("slow-body")]
    public async Task Timeout_NamesMethodAndLimit(string kind)
    {
        var asynchronous = await Assert.ThrowsAsync<ApiRequestException>(() => _api.HurriedAsync(kind));
        var synchronous = Assert.Throws<ApiRequestException>(() => _api.Hurried(kind));

        Assert.Equal("IAnswerApi.HurriedAsync did not finish within 0.15 s.", Assert.IsType<TimeoutException>(asynchronous.InnerException).Message);
        Assert.Equal("IAnswerApi.Hurried did not finish within 0.15 s.", Assert.IsType<TimeoutException>(synchronous.InnerException).Message);
    }

    [Fact]
    public async Task TimeoutOfTheHttpClient_IsATimeoutToo()
    {
        using var http = new HttpClient { BaseAddress = server.BaseAddress, Timeout = TimeSpan.FromMilliseconds(100) };
        var api = RestService.For<IAnswerApi>(http);

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => api.DeviceAsync("hang"));

        Assert.Equal("IAnswerApi.DeviceAsync did not finish within 0.1 s.", Assert.IsType<TimeoutException>(error.InnerException).Message);
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task BrokenJson_NamesPathAndLine(string shape)
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => CallAsync(shape, "broken-json"));

        Assert.Equal($"The answer of GET {server.BaseAddress}answers/broken-json could not be read as Device at $.port, line 2, byte 13.", error.Message);
        Assert.IsType<JsonException>(error.InnerException);
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task ConnectionCutInTheBody_IsATransportFailure(string shape)
    {
        var error = await Assert.ThrowsAsync<ApiRequestException>(() => CallAsync(shape, "cut-off"));

        Assert.Contains("answered 200, then the connection broke", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Response_CarriesErrorsInsteadOfThrowing(bool synchronous)
    {
        async Task<ApiResponse<Device>> Respond(IAnswerApi api, string kind) => synchronous ? api.Response(kind) : await api.ResponseAsync(kind);

        using var good = await Respond(_api, "device");
        using var conflict = await Respond(_api, "conflict");
        using var broken = await Respond(_api, "broken-json");
        using var gone = await Respond(RestService.For<IAnswerApi>("http://127.0.0.1:1"), "device");

        Assert.True(good.IsSuccessful);
        Assert.Equal("r1", good.Content?.Name);
        Assert.Equal((HttpStatusCode.Conflict, false), (conflict.StatusCode, conflict.IsSuccessful));
        Assert.IsType<ApiException>(conflict.Error);
        Assert.Equal((true, false), (broken.IsSuccessStatusCode, broken.IsSuccessful));
        Assert.IsType<ApiException>(broken.Error);
        Assert.False(gone.IsReceived);
        Assert.IsType<ApiRequestException>(gone.Error);
        Assert.Throws<ApiRequestException>(() => gone.EnsureSuccessful());
        Assert.Same(good, good.EnsureSuccessful());
    }

    [Fact]
    public async Task Response_Canceled_Throws()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _api.ResponseAsync("slow-body", cancellation.Token));
    }

    [Fact]
    public async Task Message_IsGivenWhateverItsStatus()
    {
        using var asynchronous = await _api.MessageAsync("conflict");
        using var synchronous = _api.Message("conflict");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (asynchronous.StatusCode, synchronous.StatusCode));
    }

    private Task CallAsync(string shape, string kind) => CallAsync(_api, shape, kind, TestContext.Current.CancellationToken);

    private static async Task CallAsync(IAnswerApi api, string shape, string kind, CancellationToken cancellationToken)
    {
        switch (shape)
        {
            case "Nothing": await api.NothingAsync(kind, cancellationToken); break;
            case "NothingValue": await api.NothingValueAsync(kind, cancellationToken); break;
            case "Device": await api.DeviceAsync(kind, cancellationToken); break;
            case "DeviceValue": await api.DeviceValueAsync(kind, cancellationToken); break;
            case "Text": await api.TextAsync(kind, cancellationToken); break;
            case "Stream": await (await api.StreamAsync(kind, cancellationToken)).DisposeAsync(); break;
            case "SyncNothing": await Task.Run(() => api.Nothing(kind, cancellationToken), CancellationToken.None); break;
            case "SyncDevice": await Task.Run(() => api.Device(kind, cancellationToken), CancellationToken.None); break;
            case "SyncText": await Task.Run(() => api.Text(kind, cancellationToken), CancellationToken.None); break;
            case "SyncStream": await Task.Run(() => api.Stream(kind, cancellationToken).Dispose(), CancellationToken.None); break;
            default: throw new ArgumentOutOfRangeException(nameof(shape), shape, "Unknown shape.");
        }
    }
}
