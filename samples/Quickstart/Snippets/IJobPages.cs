using System.Text.Json.Serialization;
using Itential.Refit;

namespace Quickstart.Snippets;

// snippet: results-paged
[JsonContext(typeof(JobPagesJson))]
public interface IJobPages
{
    [Get("/operations-manager/jobs")]
    Task<JobPage> ListAsync(int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    [Get("/operations-manager/jobs")]
    [Paged(PagingStyle.SkipLimit, Prefetch = true)]
    IAsyncEnumerable<PagedJob> ListAllAsync(string? sort = "_id", int? limit = 100, CancellationToken cancellationToken = default);
}

public sealed record PagedJob(string Name);

public sealed record JobPageMetadata(int? Total);

public sealed record JobPage(IReadOnlyList<PagedJob> Data, JobPageMetadata? Metadata);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JobPage))]
internal sealed partial class JobPagesJson : JsonSerializerContext;
// end-snippet
