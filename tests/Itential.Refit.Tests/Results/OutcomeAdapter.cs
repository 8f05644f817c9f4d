namespace Itential.Refit.Tests.Results;

/// <summary>Never throws.</summary>
public sealed class OutcomeAdapter<T> : IReturnTypeAdapter<Task<Outcome<T>>, T>
{
    public async Task<Outcome<T>> Adapt(Func<CancellationToken, Task<T>> call)
    {
        try
        {
            return new Outcome<T>(await call(CancellationToken.None), null);
        }
        catch (Exception e)
        {
            return new Outcome<T>(default, e);
        }
    }
}
