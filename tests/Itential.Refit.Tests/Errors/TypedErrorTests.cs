using System.Net;
using System.Text.Json;
using TestKit;

namespace Itential.Refit.Tests.Errors;

public sealed class TypedErrorTests
{
    [Theory]
    [MemberData(nameof(Shapes.All), MemberType = typeof(Shapes))]
    public async Task Body_OfTheStatus_IsReadByTheContext(string shape)
    {
        var error = await ErrorAsync(404, "{\"what\":\"r1\"}", shape);

        Assert.Equal(new MissingBody("r1"), error.Body<MissingBody>());
        Assert.True(error.TryGetBody<MissingBody>(out var body));
        Assert.Equal("r1", body.What);
        Assert.False(error.TryGetBody<RefusalBody>(out _));
        Assert.Equal((HttpStatusCode.NotFound, "{\"what\":\"r1\"}", null), (error.StatusCode, error.Content, error.BodyError));
    }

    [Theory]
    [InlineData(409, "{\"code\":7}", 7)]
    [InlineData(499, "{\"code\":8}", 8)]
    public async Task Body_OfARange_IsReadForEachOfIt(int status, string text, int code) =>
        Assert.Equal(new RefusalBody(code), (await ErrorAsync(status, text)).Body<RefusalBody>());

    [Fact]
    public async Task Body_OfAnyStatus_IsTextForAString() => Assert.Equal("oops", (await ErrorAsync(503, "oops")).Body<string>());

    [Theory]
    [InlineData("{\"what\":")]
    [InlineData("<html/>")]
    [InlineData("{\"what\":[]}")]
    public async Task Body_Broken_KeepsParseErrorAndStatus(string text)
    {
        var error = await ErrorAsync(404, text);

        Assert.IsType<JsonException>(error.BodyError);
        Assert.Equal((HttpStatusCode.NotFound, text, null), (error.StatusCode, error.Content, error.TypedBody));
        Assert.EndsWith("answered 404 Not Found.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_Empty_IsNone()
    {
        var error = await ErrorAsync(404, "");

        Assert.Equal((null, null, null), (error.Content, error.TypedBody, error.BodyError));
        Assert.Null(error.GetContentAs<MissingBody>());
    }

    [Fact]
    public async Task Content_ReadAsAnyType_UsesTheSettingsSerializer()
    {
        var error = await ErrorAsync(503, "{\"WHAT\":\"r1\"}");

        Assert.Equal("r1", error.GetContentAs<MissingBody>()?.What);
        Assert.Equal("r1", (await error.GetContentAsAsync<MissingBody>())?.What);
        await Assert.ThrowsAsync<TaskCanceledException>(() => error.GetContentAsAsync<MissingBody>(new CancellationToken(canceled: true)));
        Assert.Equal("r1", error.GetContentAs(FaultyJson.Default.MissingBody)?.What);
        Assert.True(error.TryGetContentAs<MissingBody>(out var body));
        Assert.Equal("r1", body.What);
    }

    [Fact]
    public async Task Content_ReadAsWhatItIsNot_ThrowsOrSaysNo()
    {
        var error = await ErrorAsync(503, "<html/>");

        Assert.Throws<JsonException>(() => error.GetContentAs<MissingBody>());
        await Assert.ThrowsAsync<JsonException>(() => error.GetContentAsAsync<MissingBody>());
        Assert.False(error.TryGetContentAs<MissingBody>(out _));
    }

    [Fact]
    public void Exception_MadeByATest_HasAllOfIt()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://host/x");
        using var response = new HttpResponseMessage(HttpStatusCode.NotFound);

        var error = new ApiException("Not found.", request, response, "{\"what\":\"r1\"}") { TypedBody = new MissingBody("r1") };
        var invalid = new ValidationApiException("Invalid.", request, response, "{\"title\":\"Bad\"}");
        var gone = new ApiRequestException("Gone.", request, new HttpRequestException("refused"));

        Assert.Equal("r1", error.Body<MissingBody>()?.What);
        Assert.Equal("r1", error.GetContentAs<MissingBody>()?.What);
        Assert.Equal("Bad", invalid.Problem.Title);
        Assert.Equal("https://host/x", gone.Uri?.OriginalString);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task AllowAnyStatusCode_ReadsTheResult(int status)
    {
        await using var server = await ServerAsync(status, "{\"what\":\"r1\"}");
        var api = RestService.For<IFaultyApi>(server.BaseAddress);

        using var response = await api.AnyResponseAsync();

        Assert.Equal("r1", (await api.AnyAsync()).What);
        Assert.Equal("r1", api.Any().What);
        Assert.Equal(("r1", status, status == 200), (response.Content?.What, (int?)response.StatusCode, response.IsSuccessful));
        Assert.Equal(status == 200, response.Error is null);
    }

    private static async Task<ApiException> ErrorAsync(int status, string text, string shape = "Thing")
    {
        await using var server = await ServerAsync(status, text);
        return Assert.IsType<ApiException>(await Shapes.FailureAsync(RestService.For<IFaultyApi>(server.BaseAddress), shape));
    }

    private static async Task<RecordingServer> ServerAsync(int status, string text)
    {
        var server = await RecordingServer.StartAsync();
        server["GET /thing"] = Replies.Body(text, "application/json", status, []);
        return server;
    }
}
