namespace Itential.Refit.Tests.Results;

/// <summary>Calls twice and gives the second result.</summary>
public sealed class TwiceAdapter : IReturnTypeAdapter<Func<Task<string>>, string>
{
    public Func<Task<string>> Adapt(Func<CancellationToken, Task<string>> call) => async () =>
    {
        await call(CancellationToken.None);
        return await call(CancellationToken.None);
    };
}
