using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Itential.Refit.Tests.Observation;

namespace Itential.Refit.Tests.Results.Limits;

/// <summary>How long an answer may be, by the shape that it is read as.</summary>
public sealed class ResponseSizeTests
{
    private const int Limit = 10_000;
    private static readonly string Long = $$"""{"name":"{{new string('a', Limit)}}","port":1}""";

    [Fact]
    public void Limit_NotAboveZero_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RefitSettings { MaxResponseSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RefitSettings { MaxResponseSize = -1 });
        Assert.Null(new RefitSettings { MaxResponseSize = null }.MaxResponseSize);
        Assert.Null(new RefitSettings().MaxResponseSize);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WholeShapes_AnswerIsTooLong_FailAlike(bool tellsItsLength)
    {
        var api = Api<IShapesApi>(() => Answer(Long, "application/json", tellsItsLength));

        Exception?[] failures =
        [
            await Record.ExceptionAsync(() => api.DeviceAsync("x", default)),
            await Record.ExceptionAsync(() => api.TextAsync("x", default)),
            await Record.ExceptionAsync(() => api.BytesAsync("x", default)),
            (await api.ResponseAsync("x", default)).Error,
            api.Response("x", default).Error,
        ];

        Assert.All(failures, e => Assert.Equal(
            "The answer of GET http://jobs.test:3000/base/object/x is longer than 10,000 bytes, the limit that MaxResponseSize sets. Raise it, or read the answer as a stream, which has no limit.",
            Assert.IsType<ApiException>(e).Message));
    }

    [Fact]
    public async Task WholeShapes_NoLimit_ReadIt()
    {
        var api = RestService.For<IShapesApi>(AnswerHandler.Client((_, _) => Answer(Long, "application/json", tellsItsLength: false)));

        Assert.Equal(Limit, (await api.DeviceAsync("x", default)).Name.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LiveShapes_AnswerIsLonger_AreTheCallersOwn(bool tellsItsLength)
    {
        var api = Api<IShapesApi>(() => Answer(Long, "application/json", tellsItsLength));

        await api.NothingAsync("x", default);
        Assert.True((await api.StatusAsync("x", default)).IsSuccessStatusCode);
        using var stream = new StreamReader(await api.StreamAsync("x", default));
        Assert.Equal(Long, await stream.ReadToEndAsync());
        using var content = await api.ContentAsync("x", default);
        Assert.Equal(Long, await content.ReadAsStringAsync());
        using var message = await api.MessageAsync("x", default);
        Assert.Equal(Long, await message.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json", "[{0},{0}]")]
    [InlineData("application/jsonl", "{0}\n{0}\n")]
    [InlineData("text/event-stream", "data: {0}\n\ndata: {0}\n\n")]
    public async Task Items_ManyShortOnes_HaveNoLimitTogether(string mediaType, string form)
    {
        var item = $$"""{"name":"{{new string('a', Limit - 100)}}","port":1}""";
        var api = Api<IItemsApi>(() => Answer(form.Replace("{0}", item, StringComparison.Ordinal), mediaType, tellsItsLength: true));

        Assert.Equal(2, (await api.Devices().ReadAllAsync()).Count);
    }

    [Theory]
    [InlineData("application/json", "[{\"name\":\"r\",\"port\":1},{\"name\":\"{0}\"}]", "item")]
    [InlineData("application/jsonl", "{\"name\":\"r\",\"port\":1}\n{\"name\":\"{0}\"}\n", "line")]
    [InlineData("text/event-stream", "data: {\"name\":\"r\",\"port\":1}\n\ndata: {\"name\":\"{0}\"}\n\n", "line")]
    [InlineData("text/event-stream", "data: {\"name\":\"r\",\"port\":1}\n\n: {0}\n\n", "line")]
    public async Task Items_OneIsTooLong_AreGivenUpToIt(string mediaType, string form, string part)
    {
        var body = form.Replace("{0}", new string('a', 10 * Limit), StringComparison.Ordinal);
        var api = Api<IItemsApi>(() => new HttpResponseMessage { Content = new ChunkedContent(Encoding.UTF8.GetBytes(body), 1000, mediaType) });
        var seen = new List<string>();

        var error = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var device in api.Devices())
            {
                seen.Add(device.Name);
            }
        });

        Assert.Equal(["r"], seen);
        Assert.StartsWith($"The {part} of GET http://jobs.test:3000/base/items is longer than 10,000 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_OneOfManyLines_IsTooLong()
    {
        var api = Api<IItemsApi>(() => Answer(string.Concat(Enumerable.Repeat("data: 123456789\n", 1001)) + "\n", "text/event-stream", tellsItsLength: false));

        var error = await Assert.ThrowsAsync<ApiException>(() => api.Events().ReadAllAsync());

        Assert.StartsWith("The event of GET", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_OfAnOwnSerializer_AreHeldAsOneAnswer()
    {
        var numbers = $"[{string.Join(',', Enumerable.Repeat("1234", 2001))}]";
        var settings = new RefitSettings(new OwnSerializer()) { MaxResponseSize = Limit };
        var api = RestService.For<IPlainItemsApi>(AnswerHandler.Client((_, _) => Answer(numbers, "application/json", tellsItsLength: false)), settings);

        var error = await Assert.ThrowsAsync<ApiException>(() => api.Numbers().ReadAllAsync());

        Assert.StartsWith("The answer of GET", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_TellsTheLengthOfWhatItDoesNotSend_IsRead()
    {
        var api = Api<ISizeApi>(() =>
        {
            var answer = Answer("", "application/json", tellsItsLength: false);
            answer.Content.Headers.ContentLength = long.MaxValue;
            return answer;
        });

        Assert.Equal(long.MaxValue, (await api.HeadAsync()).ContentHeaders!.ContentLength);
    }

    [Fact]
    public async Task Factory_AnswerIsTooLong_IsAskedWithTheException()
    {
        Exception? seen = null;
        var settings = new RefitSettings
        {
            MaxResponseSize = Limit,
            DeserializationExceptionFactory = (_, cause) =>
            {
                seen = cause;
                return new(new InvalidOperationException("own"));
            },
        };
        foreach (var tellsItsLength in (bool[])[true, false])
        {
            var api = RestService.For<IShapesApi>(AnswerHandler.Client((_, _) => Answer(Long, "application/json", tellsItsLength)), settings);

            await Assert.ThrowsAsync<InvalidOperationException>(() => api.DeviceAsync("x", default));

            Assert.Contains("MaxResponseSize", Assert.IsType<ApiException>(seen).Message, StringComparison.Ordinal);
        }
    }

    private static T Api<T>(Func<HttpResponseMessage> answer)
        where T : class =>
        RestService.For<T>(AnswerHandler.Client((_, _) => answer()), new RefitSettings { MaxResponseSize = Limit });

    private static HttpResponseMessage Answer(string body, string mediaType, bool tellsItsLength)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var content = new StreamContent(new MemoryStream(bytes));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        content.Headers.ContentLength = tellsItsLength ? bytes.Length : null;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }
}
