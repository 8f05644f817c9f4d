// snippet: interface-values
using Itential.Refit;
// end-snippet

namespace Quickstart.Snippets;

// snippet: interface-values
[JsonContext(typeof(WorkflowNamesJson))]
[PathPrefix("/tenants/{tenant}")]
public interface ITenantApi
{
    [Path]
    string Tenant { get; set; }

    [Header("X-Request-Source")]
    string? Source { get; set; }

    [Query]
    [AliasAs("api-version")]
    int Version => 2;

    [Get("/workflows")]
    Task<WorkflowNames> GetNamesAsync(CancellationToken cancellationToken = default);
}
// end-snippet
