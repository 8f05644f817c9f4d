// snippet: generic-interface
using Itential.Refit;
// end-snippet

namespace Quickstart.Snippets;

// snippet: generic-interface
[JsonContext(typeof(WorkflowNamesJson))]
public interface IReading<T, in TKey>
{
    [Get("/{id}")]
    Task<T> GetAsync(TKey id, CancellationToken cancellationToken = default);
}

public interface IWorkflowReading : IReading<WorkflowName, int>;

public static class Readings
{
    public static IReading<WorkflowName, Guid> ById(HttpClient http) => RestService.For<IReading<WorkflowName, Guid>>(http);
}
// end-snippet
