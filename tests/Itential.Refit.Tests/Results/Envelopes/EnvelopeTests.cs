using System.Text.Json;
using Itential.Refit.Tests.Calls;
using TestKit;

namespace Itential.Refit.Tests.Results.Envelopes;

public sealed class EnvelopeTests
{
    private const string Device = "{\"name\":\"r0\",\"port\":1}";

    [Fact]
    public async Task Value_IsGivenWithoutItsEnvelope()
    {
        await using var server = await ServerAsync($"{{\"data\":{Device}}}");
        var api = RestService.For<IWrappedApi>(server.BaseAddress);
        var expected = new Device("r0", 1);

        Assert.Equal(expected, await api.GetAsync(TestContext.Current.CancellationToken));
        Assert.Equal(expected, await api.FindAsync());
        Assert.Equal(expected, api.Get());
        Assert.Equal(expected, (await api.TryAsync()).Content);
        Assert.Equal(expected, (await api.WholeAsync()).Data);
    }

    [Fact]
    public async Task ValueType_IsGivenWithoutItsEnvelope()
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /count"] = Replies.Json("{\"data\":7}");

        Assert.Equal(7, await RestService.For<IWrappedApi>(server.BaseAddress).CountAsync());
    }

    [Theory]
    [InlineData($"{{\"inner\":{Device}}}")]
    [InlineData(Device)]
    public async Task Value_IsFoundWhereverItIs(string body)
    {
        await using var server = await ServerAsync(body);
        var api = RestService.For<IWrappedApi>(server.BaseAddress);

        Assert.Equal(new Device("r0", 1), await api.SearchAsync());
        Assert.Equal(new Device("r0", 1), api.Search());
    }

    [Fact]
    public async Task Fault_IsAnErrorThatHoldsWhatTheAnswerSays()
    {
        await using var server = await ServerAsync("{\"error\":\"no such device\",\"data\":null}");
        var api = RestService.For<IWrappedApi>(server.BaseAddress);

        var error = await Assert.ThrowsAsync<ApiException>(() => api.GetAsync(TestContext.Current.CancellationToken));
        Assert.Equal($"GET {server.BaseAddress}device answered 200, but the body tells of an error.", error.Message);
        Assert.Equal("no such device", error.Content);
        Assert.Equal("no such device", Assert.IsType<ApiException>((await api.TryAsync()).Error).Content);
        Assert.Equal("no such device", Assert.Throws<ApiException>(() => api.Get()).Content);

        error = await Assert.ThrowsAsync<ApiException>(api.SearchAsync);
        Assert.Contains("\"no such device\"", error.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_ThatIsNoUtf8_IsAnAnswerThatCannotBeRead()
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /device"] = async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(new byte[] { (byte)'{', (byte)'"', 0xC3, (byte)'"', (byte)':', (byte)'1', (byte)'}' });
        };
        var api = RestService.For<IWrappedApi>(server.BaseAddress);

        Assert.IsType<JsonException>((await Assert.ThrowsAsync<ApiException>(api.SearchAsync)).InnerException);
        Assert.Throws<ApiException>(() => api.Search());
    }

    [Fact]
    public async Task Fault_IsCutAndRedacted()
    {
        await using var server = await ServerAsync("{\"error\":\"token 1234567890\"}");
        var settings = new RefitSettings { MaxExceptionContentLength = 10, ExceptionRedactor = text => text.Replace("1234", "****", StringComparison.Ordinal) };

        var error = await Assert.ThrowsAsync<ApiException>(() => RestService.For<IWrappedApi>(server.BaseAddress, settings).GetAsync(TestContext.Current.CancellationToken));

        Assert.Equal("token ****", error.Content);
    }

    [Theory]
    [InlineData("{\"data\":null}")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("")]
    public async Task MissingValue_IsAnError_UnlessItMayBeMissing(string body)
    {
        await using var server = await ServerAsync(body);
        var api = RestService.For<IWrappedApi>(server.BaseAddress);

        var error = await Assert.ThrowsAsync<ApiException>(() => api.GetAsync(TestContext.Current.CancellationToken));
        Assert.EndsWith("answered 200, but the body holds no Device.", error.Message, StringComparison.Ordinal);
        Assert.Null(error.Content);
        Assert.Null(await api.FindAsync());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"inner\":null}")]
    [InlineData("")]
    public async Task MissingValue_InABody_IsAnError_UnlessItMayBeMissing(string body)
    {
        await using var server = await ServerAsync(body);
        var api = RestService.For<IWrappedApi>(server.BaseAddress);

        Assert.EndsWith("but the body holds no Device.", (await Assert.ThrowsAsync<ApiException>(api.SearchAsync)).Message, StringComparison.Ordinal);
        Assert.Null(api.Search());
    }

    [Fact]
    public async Task BodyThatIsNoJson_CannotBeRead()
    {
        await using var server = await ServerAsync("<html>");
        var api = RestService.For<IWrappedApi>(server.BaseAddress);

        Assert.Contains("could not be read as Device", (await Assert.ThrowsAsync<ApiException>(api.SearchAsync)).Message, StringComparison.Ordinal);
        Assert.Contains("could not be read as Device", (await Assert.ThrowsAsync<ApiException>(api.FindAsync)).Message, StringComparison.Ordinal);
    }

    private static async Task<RecordingServer> ServerAsync(string body)
    {
        var server = await RecordingServer.StartAsync();
        server["GET /device"] = Replies.Json(body);
        return server;
    }
}
