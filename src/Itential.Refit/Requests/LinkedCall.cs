namespace Itential.Refit.Requests;

/// <summary>A call that a method's own token ends, too.</summary>
internal sealed class LinkedCall<T>(Func<CancellationToken, Task<T>> call, CancellationToken method)
{
    public async Task<T> RunAsync(CancellationToken cancellationToken)
    {
        using var tokens = CallerTokens.Join(method, cancellationToken);
        try
        {
            return await call(tokens.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (tokens.Translate(e) is { } canceled)
        {
            throw canceled;
        }
    }
}
