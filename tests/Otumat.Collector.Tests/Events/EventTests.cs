using System.Net;
using System.Text.Json.Nodes;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Events;

public sealed class EventTests
{
    [Theory]
    [EachDatabase]
    public async Task Batch_SentTwice_IsStoredOnce(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        var batch = Some.Batch(100);

        Assert.Equal((100, 0), await CountsAsync(await library.SendAsync(tokens.Access, batch)));
        Assert.Equal((0, 100), await CountsAsync(await library.SendAsync(tokens.Access, batch)));

        Assert.Equal(100, collector.Data.Count("event"));
        Assert.Equal(1, collector.Data.Count("activity"));
    }

    [Theory]
    [EachDatabase]
    public async Task Batch_WithAnIdTwice_IsStoredOnce(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        var id = Guid.CreateVersion7();

        Assert.Equal((1, 1), await CountsAsync(await library.SendAsync(tokens.Access, Some.Batch([id, id]))));
    }

    [Theory]
    [EachDatabase]
    public async Task Events_OfTwoInstallationsWithTheSameIds_AreAllStored(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        Library one = new(collector.Http), other = new(collector.Http);
        var batch = Some.Batch(3);

        Assert.Equal((3, 0), await CountsAsync(await one.SendAsync((await one.SignInAsync()).Access, batch)));
        Assert.Equal((3, 0), await CountsAsync(await other.SendAsync((await other.SignInAsync()).Access, batch)));
    }

    [Theory]
    [EachDatabase]
    public async Task Batch_SentToTwoCollectorsAtOnce_IsStoredOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var one = await CollectorUnderTest.StartAsync(database);
        await using var other = await CollectorUnderTest.StartAsync(database, clock: one.Clock);
        var tokens = await new Library(one.Http).SignInAsync();
        var total = 0;

        for (var round = 0; round < 10; round++)
        {
            var ids = Enumerable.Range(0, 50).Select(_ => Guid.CreateVersion7()).ToArray();
            var counts = await Task.WhenAll(Enumerable.Range(0, 6).Select(async index =>
                await CountsAsync(await new Library(index % 2 == 0 ? one.Http : other.Http).SendAsync(tokens.Access, Some.Batch(index < 3 ? ids : ids.Reverse())))));
            total += counts.Sum(count => count.Accepted);
            Assert.All(counts, count => Assert.Equal(50, count.Accepted + count.Duplicates));
        }

        Assert.Equal(500, total);
        Assert.Equal(500, database.Count("event"));
    }

    [Theory]
    [EachDatabase]
    public async Task Events_AreStoredWithWhatTheySay(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        var properties = JsonNode.Parse("""{"rows":3,"share":0.25,"kind":"a \"b\" é","fast":true,"slow":false}""");

        await CountsAsync(await library.SendAsync(tokens.Access, Some.Batch(Some.Event(Guid.CreateVersion7(), "train", "2026-01-02T01:02:03.456+01:00", properties))));

        Assert.Equal("datajoint train 1.2.3 1767312123456", collector.Data.Value<string>("SELECT client_id || ' ' || name || ' ' || version || ' ' || time FROM event"));
        Assert.True(JsonNode.DeepEquals(properties, JsonNode.Parse(collector.Data.Value<string>("SELECT properties FROM event")!)));
    }

    [Theory]
    [EachDatabase("2062-01-01T00:00:00.000Z")]
    [EachDatabase("1990-01-01T00:00:00.000Z")]
    public async Task Event_OfAClockThatIsFarOff_CountsOnTheDayOfItsArrival(DatabaseKind kind, string time)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();

        await CountsAsync(await library.SendAsync(tokens.Access, Some.Batch([Guid.CreateVersion7()], time: time)));

        Assert.Equal(collector.Clock.NowMilliseconds(), collector.Data.Value<long>("SELECT time FROM event"));
    }

    [Theory]
    [EachDatabase]
    public async Task Batch_OfTheLegacyShape_IsStoredAsOftenAsItComes(DatabaseKind kind)
    {
        const string Captured = """{"installId": "inst-1", "headers": ["install_id", "event_date", "event_type"], "rows": [["2026-01-01 17:36:21.240915", "import"], ["2026-01-01 17:36:21", "train"]]}""";
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();

        Assert.Equal((2, 0), await CountsAsync(await library.SendAsync(tokens.Access, Captured)));
        Assert.Equal((2, 0), await CountsAsync(await library.SendAsync(tokens.Access, Captured)));

        Assert.Equal(4, collector.Data.Count("event"));
        Assert.Equal(1767288981240, collector.Data.Value<long>("SELECT MAX(time) FROM event"));
    }

    [Theory]
    [EachDatabase]
    public async Task Batch_WithoutAGoodToken_IsRefused(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();

        foreach (var token in (string[])["nothing", tokens.Refresh])
        {
            using var response = await library.SendAsync(token, Some.Batch(1));
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        }

        using var content = new StringContent(Some.Batch(1));
        using var without = await collector.Http.PostAsync("/api/usage-event", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        Assert.Equal(0, collector.Data.Count("event"));
    }

    [Theory]
    [EachDatabase]
    public async Task Events_AfterARestart_AreStillThere(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var batch = Some.Batch(10);
        Library.Tokens tokens;
        await using (var first = await CollectorUnderTest.StartAsync(database))
        {
            var library = new Library(first.Http);
            tokens = await library.SignInAsync();
            await CountsAsync(await library.SendAsync(tokens.Access, batch));
        }

        await using var second = await CollectorUnderTest.StartAsync(database);

        Assert.Null(second.NewToken);
        Assert.Equal((0, 10), await CountsAsync(await new Library(second.Http).SendAsync(tokens.Access, batch)));
        await new Library(second.Http).RefreshedAsync(tokens.Refresh);
    }

    [Theory]
    [EachDatabase]
    public async Task Batch_InFlightWhenTheCollectorStops_IsAnsweredAndStored(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var collector = await CollectorUnderTest.StartAsync(database);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        using var body = new SlowBody(Some.Batch(100));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/usage-event") { Content = body };
        request.Headers.Authorization = new("Bearer", tokens.Access);

        // The body begins when the collector asks for it, so that it has the request when it is told to stop.
        request.Headers.ExpectContinue = true;
        using var http = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromSeconds(30) }) { BaseAddress = collector.Address };

        var sending = http.SendAsync(request, TestContext.Current.CancellationToken);
        await body.Started.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var stopping = collector.DisposeAsync().AsTask();
        body.Finish();

        using var response = await sending;
        await stopping;
        Assert.Equal((100, 0), await CountsAsync(response));
        Assert.Equal(100, database.Count("event"));
    }

    private static async Task<(int Accepted, int Duplicates)> CountsAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        var json = JsonNode.Parse(text)!;
        return ((int)json["accepted"]!, (int)json["duplicates"]!);
    }

    /// <summary>Sends half, waits, and sends the rest.</summary>
    private sealed class SlowBody(string text) : HttpContent
    {
        private readonly byte[] _bytes = System.Text.Encoding.UTF8.GetBytes(text);
        private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _finish = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Started => _started.Task;

        public void Finish() => _finish.TrySetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(_bytes.AsMemory(0, _bytes.Length / 2));
            await stream.FlushAsync();
            _started.TrySetResult();
            await _finish.Task;
            await stream.WriteAsync(_bytes.AsMemory(_bytes.Length / 2));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _bytes.Length;
            return true;
        }
    }
}
