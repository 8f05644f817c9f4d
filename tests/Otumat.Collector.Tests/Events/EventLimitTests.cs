using System.Net;
using System.Text.Json.Nodes;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Events;

public sealed class EventLimitTests
{
    private const string Id = "0199d3f0-0000-7000-8000-000000000001";
    private const string Time = "2026-01-02T03:04:05.123Z";

    public static TheoryData<string> NoBatches =>
    [
        "",
        "null",
        "[]",
        "{",
        "{}",
        """{"package":"p","version":"1","events":{}}""",
        """{"package":"p","version":"1","events":[1]}""",
        """{"package":"p","version":"1","events":[]} trailing""",
        """{"package":"p","version":1,"events":[]}""",
        """{"package":"p","events":[]}""",
        """{"version":"1","events":[]}""",
        $$"""{"package":"p","version":"1","events":[{"id":"{{Id}}","time":"{{Time}}"}]}""",
        $$"""{"package":"p","version":"1","events":[{"id":"{{Id}}","time":"{{Time}}","name":7}]}""",
        $$"""{"package":"p","version":"1","events":[{"id":"{{Id}}","time":"{{Time}}","name":"\ud800"}]}""",
        $$"""{"package":"p","version":"1","events":[{"id":"{{Id}}","time":"{{Time}}","name":"a","properties":[]}]}""",
        """{"rows":[["2026-01-01 17:36:21","a"]]}""",
        """{"headers":["a","b","c"],"rows":[]}""",
        """{"headers":["install_id","event_date","event_type"],"rows":[["2026-01-01 17:36:21","a","b"]]}""",
    ];

    public static TheoryData<string> BrokenLimits =>
    [
        Event("\"id\":\"seven\""),
        Event("\"time\":\"yesterday\""),
        Event("\"name\":\"\""),
        Event($"\"name\":\"{new string('a', 101)}\""),
        Event("\"name\":\"a\\u0000b\""),
        Event($"\"properties\":{{\"a\":\"{new string('a', 257)}\"}}"),
        Event("\"properties\":{\"a\":null}"),
        Event("\"properties\":{\"a\":{}}"),
        Event("\"properties\":{\"a\":[1]}"),
        Event("\"properties\":{\"\":1}"),
        Event("\"properties\":{" + string.Join(',', Enumerable.Range(0, 17).Select(index => $"\"p{index}\":1")) + "}"),
        $$"""{"package":"p","version":"{{new string('1', 65)}}","events":[]}""",
        """{"headers":["install_id","event_date","event_type"],"rows":[["today","a"]]}""",
        """{"headers":["install_id","event_date","event_type"],"rows":[["2026-01-01 17:36:21",""]]}""",
    ];

    [Theory]
    [MemberData(nameof(NoBatches))]
    public void Body_ThatIsNoBatch_IsRefusedAsSuch(string body)
    {
        Assert.Equal(400, Fault(body).Status);
    }

    [Theory]
    [MemberData(nameof(BrokenLimits))]
    public void Event_ThatBreaksALimit_IsRefusedAsSuch(string body)
    {
        Assert.Equal(422, Fault(body).Status);
    }

    [Fact]
    public void Batch_AtItsLimits_IsTaken()
    {
        var properties = new JsonObject();
        for (var index = 0; index < 16; index++)
        {
            properties[$"p{index}"] = new string('v', 256);
        }

        var batch = Read(Some.Batch(Some.Event(Guid.CreateVersion7(), new string('n', 100), properties: properties)));

        Assert.Equal(100, Assert.Single(batch.Events).Name.Length);
    }

    [Fact]
    public void Members_ThatNobodyKnows_AreLeftAlone()
    {
        var batch = Read($$"""{"later":{"a":[1]},"package":"p","version":"1","events":[{"id":"{{Id}}","time":"{{Time}}","name":"a","later":[{}],"properties":null}]}""");

        Assert.Equal(new UsageEvent(Guid.Parse(Id), 1767323045123, "a", null), Assert.Single(batch.Events));
    }

    [Theory]
    [EachDatabase]
    public async Task Batch_WithOneBadEvent_IsStoredNotAtAll(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();

        using var response = await library.SendAsync(tokens.Access, Some.Batch(Some.Event(Guid.CreateVersion7()), Some.Event(Guid.CreateVersion7(), name: "")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal("The 'name' of an event is not 1 to 100 printable characters.", (string?)problem["detail"]);
        Assert.Equal(0, collector.Data.Count("event"));
    }

    [Fact]
    public async Task Batch_OfTooManyEventsOrBytes_IsRefusedAsTooLarge()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();

        using var full = await library.SendAsync(tokens.Access, Some.Batch(1000));
        using var many = await library.SendAsync(tokens.Access, Some.Batch(1001));
        using var large = await library.SendAsync(tokens.Access, Some.Batch(1).PadRight(8 * 1024 * 1024));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge], [full.StatusCode, many.StatusCode, large.StatusCode]);
        Assert.Equal(1000, collector.Data.Count("event"));
    }

    private static BatchFault Fault(string body) => Assert.Throws<BatchFault>(() => Read(body));

    private static EventBatch Read(string body) => BatchReader.Read(System.Text.Encoding.UTF8.GetBytes(body), new BatchRules(1000, 1767323045000, 0));

    // A later member of the same name wins.
    private static string Event(string members) =>
        $$"""{"package":"p","version":"1","events":[{"id":"{{Id}}","time":"{{Time}}","name":"a",{{members}}}]}""";
}
