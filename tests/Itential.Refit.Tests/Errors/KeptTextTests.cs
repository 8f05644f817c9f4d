using TestKit;

namespace Itential.Refit.Tests.Errors;

/// <summary>What exceptions keep of the texts that were sent and received.</summary>
public sealed class KeptTextTests
{
    private const string Password = "hunter2-hunter2";

    [Fact]
    public async Task RequestContent_NotAskedFor_IsNotKept()
    {
        await using var server = await ServerAsync();

        var error = await Assert.ThrowsAsync<ApiException>(() => RestService.For<IFaultyApi>(server.BaseAddress).PostAsync(new Thing("r1")));

        Assert.Null(error.RequestContent);
    }

    [Fact]
    public async Task RequestContent_AskedFor_IsKeptRedactedAndCapped()
    {
        await using var server = await ServerAsync();
        var settings = new RefitSettings { CaptureRequestContent = true, MaxExceptionContentLength = 60 };
        var api = RestService.For<IFaultyApi>(server.BaseAddress, settings);

        var thing = await Assert.ThrowsAsync<ApiException>(() => api.PostAsync(new Thing("r1")));
        var secret = await Assert.ThrowsAsync<ApiException>(() => api.PostTextAsync($"{{\"password\": \"{Password}\"}}"));
        var longText = await Assert.ThrowsAsync<ApiException>(() => api.PostTextAsync(new string('x', 500)));
        using var stream = new MemoryStream("raw"u8.ToArray());
        var streamed = await Assert.ThrowsAsync<ApiException>(() => api.PostStreamAsync(stream));

        Assert.Equal("{\"name\":\"r1\"}", thing.RequestContent);
        Assert.Contains("password", secret.RequestContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, secret.RequestContent, StringComparison.Ordinal);
        Assert.Equal(new string('x', 60) + "…", longText.RequestContent);
        Assert.Equal("(StreamContent, not shown)", streamed.RequestContent);
    }

    [Fact]
    public async Task RequestContent_NoAnswer_IsKeptToo()
    {
        var api = RestService.For<IFaultyApi>("http://127.0.0.1:1", new RefitSettings { CaptureRequestContent = true });

        var error = await Assert.ThrowsAsync<ApiRequestException>(() => api.PostAsync(new Thing("r1")));

        Assert.Equal("{\"name\":\"r1\"}", error.RequestContent);
    }

    [Theory]
    [InlineData("Response")]
    [InlineData("SyncResponse")]
    public async Task RequestContent_ErrorOfAnAnswer_IsKeptToo(string shape)
    {
        await using var server = await ServerAsync();
        var settings = new RefitSettings
        {
            CaptureRequestContent = true,
            ExceptionFactory = _ => new(new NotSupportedException("mine")),
            RequestModifier = (request, _) =>
            {
                request.Content = new StringContent("added");
                return default;
            },
        };

        var error = await Shapes.FailureAsync(RestService.For<IFaultyApi>(server.BaseAddress, settings), shape);

        Assert.Equal("added", Assert.IsType<ApiException>(error).RequestContent);
    }

    [Fact]
    public async Task Redactor_SeesEachTextFirst()
    {
        await using var server = await ServerAsync();
        server["GET /thing"] = Replies.Body("{\"title\":\"r1\"}", "application/problem+json", 404, []);
        var settings = new RefitSettings { CaptureRequestContent = true, ExceptionRedactor = text => text.Replace("r1", "***", StringComparison.Ordinal) };
        var api = RestService.For<IFaultyApi>(server.BaseAddress, settings);

        var posted = await Assert.ThrowsAsync<ApiException>(() => api.PostAsync(new Thing("r1")));
        var problem = await Assert.ThrowsAsync<ValidationApiException>(() => api.ThingAsync());

        Assert.Equal(("{\"name\":\"***\"}", "no ***"), (posted.RequestContent, posted.Content));
        Assert.Equal("no ***", posted.TypedBody ?? posted.Content);
        Assert.Equal(("***", "{\"title\":\"***\"}"), (problem.Problem.Title, problem.Content));
    }

    private static async Task<RecordingServer> ServerAsync()
    {
        var server = await RecordingServer.StartAsync();
        server["POST /thing"] = Replies.Status(503, "no r1");
        return server;
    }
}
