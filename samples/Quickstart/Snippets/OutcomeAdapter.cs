using Itential.Refit;

namespace Quickstart.Snippets;

// snippet: results-adapter
public sealed record Outcome<T>(T? Value, ApiExceptionBase? Error);

public sealed class OutcomeAdapter<T> : IReturnTypeAdapter<Task<Outcome<T>>, T>
{
    public async Task<Outcome<T>> Adapt(Func<CancellationToken, Task<T>> call)
    {
        try
        {
            return new Outcome<T>(await call(CancellationToken.None), null);
        }
        catch (ApiExceptionBase e)
        {
            return new Outcome<T>(default, e);
        }
    }
}

[ReturnTypeAdapter(typeof(OutcomeAdapter<>))]
public interface IOutcomes
{
    [Get("/jobs/{id}")]
    Task<Outcome<FeedJob>> GetAsync(string id, CancellationToken cancellationToken = default);
}
// end-snippet
