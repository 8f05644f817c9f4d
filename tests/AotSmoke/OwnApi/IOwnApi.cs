using Itential.Refit;

namespace AotSmoke.OwnApi;

/// <summary>What a user of the SDK may declare: inherited members, a prefix, headers, queries, bodies and every shape of an answer.</summary>
[Headers("X-Smoke: yes")]
[JsonContext(typeof(OwnJson))]
public interface IOwnApi : IOwnAccountApi
{
    [Get("/automation-studio/workflows")]
    Task<OwnPage> FindAsync([Query] WorkflowFilter filter, [Query] IReadOnlyDictionary<string, string> conditions, [Header("X-Request-Id")] Guid requestId);

    [Timeout(20_000)]
    [Post("/operations-manager/jobs/start")]
    Task<ApiResponse<StartedJob>> StartAsync([Body] StartOrder order, CancellationToken cancellationToken);

    [Get("/adapters/{name}")]
    Task<ApiResponse<string>> GetAdapterAsync(string name);
}
