using System.Net;
using System.Text;
using Itential.Refit.Tests.Calls;
using Itential.Refit.Tests.Observation;

namespace Itential.Refit.Tests.Results;

/// <summary>The rules of WHATWG HTML, section 9.2, each read in pieces of every size.</summary>
public sealed class EventStreamTests
{
    private const string ByteOrderMark = "\uFEFF";

    public static TheoryData<string, string, string> Streams => new()
    {
        { "an event", "data: a\n\n", "message|a|" },
        { "several lines of data", "data: YHOO\ndata: +2\ndata: 10\n\n", "message|YHOO\n+2\n10|" },
        { "a comment, then ids", ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n", "message|first event|1 message|second event| message| third event|" },
        { "data without a colon, and an unfinished event", "data\n\ndata\ndata\n\ndata:", "message|| message|\n|" },
        { "one space at most is taken off", "data:test\n\ndata: test\n\ndata:  test\n\n", "message|test| message|test| message| test|" },
        { "types", "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\ndata: 1\n\n", "add|73857293| remove|2153| message|1|" },
        { "an empty type is message", "event:\ndata: 1\n\n", "message|1|" },
        { "a type does not outlive an event without data", "event: x\n\ndata: 1\n\n", "message|1|" },
        { "carriage returns", "data: 1\rdata: 2\r\rdata: 3\r\r", "message|1\n2| message|3|" },
        { "carriage returns and line feeds", "data: 1\r\ndata: 2\r\n\r\ndata: 3\r\n\r\n", "message|1\n2| message|3|" },
        { "all ends mixed", "data: 1\rdata: 2\ndata: 3\r\n\rdata: 4\n\r\n", "message|1\n2\n3| message|4|" },
        { "a byte order mark", ByteOrderMark + "data: 1\n\n", "message|1|" },
        { "a second byte order mark is no field", ByteOrderMark + ByteOrderMark + "data: 1\n\ndata: 2\n\n", "message|2|" },
        { "ids last", "id: 7\ndata: 1\n\ndata: 2\n\nid: 8\n\ndata: 3\n\n", "message|1|7 message|2|7 message|3|8" },
        { "an id with NULL is none", "id: 7\ndata: 1\n\nid: 8\09\ndata: 2\n\n", "message|1|7 message|2|7" },
        { "retry", "retry: 250\ndata: 1\n\nretry: 1.5\nretry: -1\nretry:\nretry: 99999999999999\ndata: 2\n\n", "message|1||250 message|2||250" },
        { "unknown fields and fields in other case", "dat: 0\nDATA: 0\nEvent: x\ndata : 0\n:data: 0\ndata: 1\n\n", "message|1|" },
        { "a colon in the data", "data: a:b: c\n\n", "message|a:b: c|" },
        { "characters of several bytes", "data: grün 漢 🙂\n\n", "message|grün 漢 🙂|" },
        { "an unfinished event is none", "data: 1\n\ndata: 2\n", "message|1|" },
        { "an unfinished line is none", "data: 1\n\ndata: 2", "message|1|" },
        { "nothing", "", "" },
        { "only empty lines", "\n\r\n\r\n\n", "" },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task Stream_InPiecesOfEachSize_GivesTheSameEvents(string rule, string stream, string expected)
    {
        Assert.NotEmpty(rule);
        foreach (var chunk in (int[])[1, 2, 3, 5, 7, 4096])
        {
            var events = new List<string>();
            await foreach (var item in Api(stream, chunk).Events())
            {
                events.Add($"{item.EventType}|{item.Data}|{item.Id}" + (item.ReconnectionTime is { } time ? $"|{time.TotalMilliseconds}" : ""));
            }

            Assert.Equal(expected, string.Join(' ', events));
        }
    }

    [Fact]
    public async Task Event_LongerThanAnyBuffer_IsWhole()
    {
        var text = new string('x', 100_000);

        await foreach (var item in Api($"data: {text}\ndata: {text}\n\n", 997).Events())
        {
            Assert.Equal(text + "\n" + text, item.Data);
        }
    }

    [Fact]
    public async Task Data_OfAType_IsReadAsJson()
    {
        var events = new List<ServerSentEvent<Device>>();
        await foreach (var item in Api("event: added\nid: 4\ndata: {\"name\":\"r1\",\ndata: \"port\":22}\n\nevent: ping\ndata:\n\n", 4).DeviceEvents())
        {
            events.Add(item);
        }

        Assert.Equal([new("added", new Device("r1", 22), "4"), new("ping", null, "4")], events);
    }

    [Fact]
    public async Task Items_OfAnEventStream_AreTheDataThatIsNotEmpty()
    {
        var devices = new List<Device>();
        await foreach (var device in Api("data: {\"name\":\"r1\",\"port\":22}\n\nevent: ping\ndata:\n\ndata: {\"name\":\"r2\",\"port\":23}\n\n", 4).Devices())
        {
            devices.Add(device);
        }

        Assert.Equal([new Device("r1", 22), new Device("r2", 23)], devices);
    }

    [Fact]
    public async Task Texts_OfAnEventStream_AreTheDataAsItIs()
    {
        var texts = new List<string>();
        await foreach (var text in Api("data: \"quoted\"\n\ndata: [DONE]\n\n", 4).Texts())
        {
            texts.Add(text);
        }

        Assert.Equal(["\"quoted\"", "[DONE]"], texts);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task Events_OfAnotherMediaType_AreUnreadable(string? mediaType)
    {
        var api = Api("data: 1\n\n", 4, mediaType);

        var error = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var item in api.Events())
            {
                Assert.Fail(item.EventType);
            }
        });

        Assert.IsType<FormatException>(error.InnerException);
        Assert.Contains("text/event-stream", error.InnerException.Message, StringComparison.Ordinal);
    }

    private static IItemsApi Api(string stream, int chunk, string? mediaType = "text/event-stream; charset=utf-8") => RestService.For<IItemsApi>(
        AnswerHandler.Client((_, _) => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ChunkedContent(Encoding.UTF8.GetBytes(stream), chunk, mediaType) }));
}
