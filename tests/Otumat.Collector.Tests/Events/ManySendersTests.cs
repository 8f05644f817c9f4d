using System.Net;
using System.Text.Json.Nodes;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Events;

public sealed class ManySendersTests
{
    private const int Senders = 16;
    private const int BatchesOfEach = 20;
    private const int EventsOfEach = 100;

    [Theory]
    [EachDatabase]
    public async Task Events_OfManySendersAtOnce_AreEachStoredOnce(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();

        // Every batch is sent twice, by two senders.
        var batches = Enumerable.Range(0, Senders * BatchesOfEach / 2).Select(_ => Some.Batch(EventsOfEach)).ToArray();
        var accepted = await Task.WhenAll(Enumerable.Range(0, Senders).Select(sender => Task.Run(() => SendAsync(sender))));

        Assert.Equal(batches.Length * EventsOfEach, accepted.Sum());
        Assert.Equal(batches.Length * EventsOfEach, collector.Data.Count("event"));
        Assert.Equal(batches.Length * EventsOfEach, collector.Get<CollectorMetrics>().Accepted);

        async Task<int> SendAsync(int sender)
        {
            var sum = 0;
            for (var number = 0; number < BatchesOfEach; number++)
            {
                using var response = await library.SendAsync(tokens.Access, batches[(sender / 2 * BatchesOfEach) + number]);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                sum += (int)JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["accepted"]!;
            }

            return sum;
        }
    }
}
