using Itential.Refit;

namespace AotSmoke.Results;

internal sealed class OutcomeAdapter<T> : IReturnTypeAdapter<Task<Outcome<T>>, T>
{
    public async Task<Outcome<T>> Adapt(Func<CancellationToken, Task<T>> call)
    {
        try
        {
            return new Outcome<T>(await call(CancellationToken.None), Error: null);
        }
        catch (ApiExceptionBase failure)
        {
            return new Outcome<T>(default, failure);
        }
    }
}
