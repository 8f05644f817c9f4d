namespace Itential.Refit.Requests;

/// <summary>The items of a list that is read page by page.</summary>
/// <typeparam name="TPage">One page.</typeparam>
/// <typeparam name="T">The items.</typeparam>
internal sealed class PagedSequence<TPage, T>(PageSource<TPage, T> source, CancellationToken method) : IAsyncEnumerable<T>
{
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var tokens = source.IsPrefetching ? CallerTokens.Own(method, cancellationToken) : CallerTokens.Join(method, cancellationToken);
        var progress = new PageProgress(source.Start, source.CountsPages);
        Task<TPage>? ahead = null;
        try
        {
            while (true)
            {
                var current = ahead ?? source.Read(progress.Position, tokens.Token);
                ahead = null;
                var page = await AwaitAsync(current, tokens).ConfigureAwait(false);
                var items = source.Items(page);
                progress.Add(items.Count, source.Total(page), source.TotalPages(page));
                if (source.IsPrefetching && !progress.HasEnded)
                {
                    ahead = source.Read(progress.Position, tokens.Token);
                }

                foreach (var item in items)
                {
                    tokens.Canceled.ThrowIfCancellationRequested();
                    yield return item;
                }

                tokens.Canceled.ThrowIfCancellationRequested();
                if (progress.HasEnded)
                {
                    break;
                }
            }
        }
        finally
        {
            if (ahead is not null)
            {
                await tokens.StopAsync().ConfigureAwait(false);
                await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            tokens.Dispose();
        }
    }

    private static async Task<TPage> AwaitAsync(Task<TPage> page, CallerTokens tokens)
    {
        try
        {
            return await page.ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (tokens.Translate(e) is { } canceled)
        {
            throw canceled;
        }
    }
}
