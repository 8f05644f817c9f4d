using System.Text.Json.Serialization;
using Itential.Refit;

namespace Quickstart.Snippets;

// snippet: results-envelope
[JsonContext(typeof(EnvelopedJobsJson))]
public interface IEnvelopedJobs
{
    [Get("/operations-manager/jobs/{id}")]
    [Envelope(typeof(Data<>))]
    Task<FeedJob> GetAsync(string id, CancellationToken cancellationToken = default);

    [Get("/operations-manager/jobs/{id}")]
    Task<Data<FeedJob>> GetWholeAsync(string id, CancellationToken cancellationToken = default);
}

public sealed record Data<T>(string? Message, string? Error, [property: JsonPropertyName("data")] T? Item) : IEnvelope<T>
{
    string? IEnvelope<T>.Fault => Error;

    T? IEnvelope<T>.Value => Item;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Data<FeedJob>))]
internal sealed partial class EnvelopedJobsJson : JsonSerializerContext;
// end-snippet
