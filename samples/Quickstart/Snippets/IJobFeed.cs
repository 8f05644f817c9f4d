// snippet: results-sequence
using System.Text.Json.Serialization;
using Itential.Refit;
// end-snippet

namespace Quickstart.Snippets;

// snippet: results-sequence
[JsonContext(typeof(JobFeedJson))]
public interface IJobFeed
{
    [Get("/feed/jobs")]
    IAsyncEnumerable<FeedJob> ReadAsync(CancellationToken cancellationToken = default);

    [Get("/feed/events")]
    IAsyncEnumerable<ServerSentEvent<FeedJob>> WatchAsync(CancellationToken cancellationToken = default);
}

public sealed record FeedJob(string Id, string Status);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FeedJob))]
internal sealed partial class JobFeedJson : JsonSerializerContext;
// end-snippet
