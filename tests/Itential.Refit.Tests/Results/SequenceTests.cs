using System.Net;
using System.Text;
using Itential.Refit.Tests.Authentication.Servers;
using Itential.Refit.Tests.Calls;
using Itential.Refit.Tests.Observation;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Itential.Refit.Tests.Results;

public sealed class SequenceTests
{
    [Theory]
    [InlineData("application/json", "[1,2,3]", "1 2 3")]
    [InlineData("application/json", " [ ] ", "")]
    [InlineData("application/json", "null", "")]
    [InlineData("application/json", "", "")]
    [InlineData(null, "[1]", "1")]
    [InlineData("application/problem+json", "[1]", "1")]
    [InlineData("application/x-ndjson", "1\n2\n3\n", "1 2 3")]
    [InlineData("application/ndjson", "1\r\n2\r\n\r\n  \n3", "1 2 3")]
    [InlineData("application/jsonl; charset=utf-8", "\uFEFF1\n2", "1 2")]
    [InlineData("application/json-lines", "1", "1")]
    [InlineData("application/jsonlines", "1", "1")]
    [InlineData("Application/X-NDJSON", "1\n2", "1 2")]
    [InlineData("application/x-ndjson", "", "")]
    [InlineData("text/event-stream", "data: 1\n\ndata: 2\n\n", "1 2")]
    public async Task Items_OfEachForm_AreRead(string? mediaType, string body, string expected)
    {
        foreach (var chunk in (int[])[1, 3, 4096])
        {
            Assert.Equal(expected, string.Join(' ', await Api(body, mediaType, chunk).Numbers().ReadAllAsync()));
        }
    }

    [Theory]
    [InlineData("application/json", "[{\"name\":\"r1\",\"port\":1},null]")]
    [InlineData("application/jsonl", "{\"name\":\"r1\",\"port\":1}\nnull\n")]
    public async Task Items_ThatAreNull_AreNull(string mediaType, string body) =>
        Assert.Equal([new Device("r1", 1), null], await Api(body, mediaType, 5).MaybeDevices().ReadAllAsync());

    [Theory]
    [InlineData("application/json", "{\"items\":[]}")]
    [InlineData("application/json", "[1,")]
    [InlineData("application/json", "[1] x")]
    [InlineData("application/jsonl", "1\nx\n")]
    [InlineData("text/event-stream", "data: x\n\n")]
    public async Task Items_ThatAreNoJson_AreAnUnreadableAnswer(string mediaType, string body)
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Api(body, mediaType, 3).Numbers().ReadAllAsync());

        Assert.StartsWith("The answer of GET http://jobs.test:3000/base/items could not be read as Int32", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_SaysWhatItTakes_UnlessTheDeclarationDoes()
    {
        await using var server = await RecordingServer.StartAsync();
        server["GET /items"] = Replies.Json("[]");
        server["POST /items"] = Replies.Body("4\n", "application/jsonl", 200, []);
        var api = RestService.For<IItemsApi>(server.BaseAddress);

        await api.Numbers().ReadAllAsync();
        Assert.Equal([4], await api.Search(new Device("r1", 22), 7).ReadAllAsync());
        await Assert.ThrowsAsync<ApiException>(() => api.Events().ReadAllAsync());

        Assert.Equal(
            ["application/json, application/x-ndjson, text/event-stream", "application/jsonl", "text/event-stream"],
            server.Requests.Select(request => request.Headers["Accept"]));
        Assert.Equal(("7", "{\"name\":\"r1\",\"port\":22}"), (server.Requests[1].Headers["X-Count"], server.Requests[1].Body));
    }

    [Theory]
    [InlineData("application/json", "[{\"name\":\"r1\",\"port\":1}", ",{\"name\":\"r2\",\"port\":2}]")]
    [InlineData("application/x-ndjson", "{\"name\":\"r1\",\"port\":1}\n", "{\"name\":\"r2\",\"port\":2}\n")]
    [InlineData("text/event-stream", "data: {\"name\":\"r1\",\"port\":1}\n\n", "data: {\"name\":\"r2\",\"port\":2}\n\n")]
    public async Task Item_IsThereBeforeTheNextOneIsSent(string mediaType, string first, string second)
    {
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = mediaType;
            await context.Response.WriteAsync(first, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await taken.Task;
            await context.Response.WriteAsync(second, context.RequestAborted);
        });
        var names = new List<string>();

        await foreach (var device in RestService.For<IItemsApi>(server.BaseAddress).Devices(TestContext.Current.CancellationToken))
        {
            names.Add(device.Name);
            taken.TrySetResult();
        }

        Assert.Equal(["r1", "r2"], names);
    }

    [Theory]
    [InlineData("[1,2,3]", "application/json")]
    [InlineData("1\n2\n3\n", "application/jsonl")]
    [InlineData("data: 1\n\ndata: 2\n\n", "text/event-stream")]
    public async Task Answer_LeftEarly_IsDisposed(string body, string mediaType)
    {
        var content = new ChunkedContent(Encoding.UTF8.GetBytes(body), 4, mediaType);
        await using (var numbers = Api(content).Numbers().GetAsyncEnumerator(TestContext.Current.CancellationToken))
        {
            Assert.True(await numbers.MoveNextAsync());
            Assert.Equal((1, false), (numbers.Current, content.IsDisposed));
        }

        Assert.True(content.IsDisposed);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("[x]")]
    public async Task Answer_ReadToItsEndOrUnreadable_IsDisposed(string body)
    {
        var content = new ChunkedContent(Encoding.UTF8.GetBytes(body), 4, "application/json");
        await Record.ExceptionAsync(() => Api(content).Numbers().ReadAllAsync());

        Assert.True(content.IsDisposed);
    }

    [Fact]
    public async Task Cancellation_BetweenItems_EndsTheReading()
    {
        using var cancellation = new CancellationTokenSource();
        var seen = new List<int>();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var number in Api("data: 1\n\ndata: 2\n\ndata: 3\n\n", "text/event-stream", 4).Numbers().WithCancellation(cancellation.Token))
            {
                seen.Add(number);
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal(cancellation.Token, error.CancellationToken);
        Assert.Equal([1], seen);
    }

    [Fact]
    public async Task Limit_IsThatOfEachWait_NotOfTheCallersWork()
    {
        var clock = new ManualTimeProvider();
        var http = AnswerHandler.Client((_, _) => new HttpResponseMessage { Content = new ChunkedContent("1\n2\n3\n"u8.ToArray(), 2, "application/jsonl") });
        var api = RestService.For<IItemsApi>(http, new RefitSettings { Timeout = TimeSpan.FromSeconds(1), TimeProvider = clock });
        var seen = new List<int>();

        await foreach (var number in api.Numbers())
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            seen.Add(number);
        }

        Assert.Equal([1, 2, 3], seen);
    }

    [Fact]
    public async Task Enumeration_IsOneLineInTheLog_HoweverItEnds()
    {
        using var log = new CapturingLog();
        using var http = AnswerHandler.Client((request, _) => new HttpResponseMessage((HttpStatusCode)(request.RequestUri!.AbsolutePath.EndsWith('x') ? 404 : 200))
        {
            Content = new ChunkedContent("1\n2\ny\n"u8.ToArray(), 2, "application/jsonl"),
        });
        var api = RestService.For<IItemsApi>(http, new RefitSettings { LoggerFactory = log, TimeProvider = new ManualTimeProvider() });

        Assert.Equal(1, await api.Numbers().ReadOneAsync());
        await Assert.ThrowsAsync<ApiException>(() => api.Numbers().ReadAllAsync());
        await Assert.ThrowsAsync<ApiException>(() => api.Named("x").ReadAllAsync());

        Assert.Equal(["GET /items -> 200 (0.00ms)", "GET /items -> 200, unreadable (0.00ms)", "GET /items/{name} -> 404 (0.00ms)"], log.Texts);
    }

    [Fact]
    public async Task RouteValueThatIsRefused_IsRefusedByTheEnumeration()
    {
        var items = Api("[]", "application/json", 4).Named("..");

        await Assert.ThrowsAnyAsync<ArgumentException>(() => items.ReadAllAsync());
    }

    [Fact]
    public async Task SerializerOfOnesOwn_ReadsEachForm()
    {
        foreach (var (body, mediaType) in new[] { ("[1,2]", "application/json"), ("1\n2\n", "application/jsonl"), ("data: 1\n\ndata: 2\n\n", "text/event-stream") })
        {
            var http = AnswerHandler.Client((_, _) => new HttpResponseMessage { Content = new StringContent(body, Encoding.UTF8, mediaType) });
            var api = RestService.For<IPlainItemsApi>(http, new RefitSettings(new OwnSerializer()));

            Assert.Equal([1, 2], await api.Numbers().ReadAllAsync());
        }
    }

    private static IItemsApi Api(string body, string? mediaType, int chunk) =>
        RestService.For<IItemsApi>(AnswerHandler.Client((_, _) => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ChunkedContent(Encoding.UTF8.GetBytes(body), chunk, mediaType) }));

    private static IItemsApi Api(HttpContent content) => RestService.For<IItemsApi>(AnswerHandler.Client((_, _) => new HttpResponseMessage { Content = content }));
}
