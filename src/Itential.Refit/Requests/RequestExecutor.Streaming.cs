namespace Itential.Refit.Requests;

/// <content>Answers that are read item by item.</content>
public sealed partial class RequestExecutor
{
    /// <summary>Gives the items of an answer: of a JSON array, of JSON Lines, or the data of server-sent events.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="request">Makes the request, once for each enumeration.</param>
    /// <param name="operation">The method.</param>
    /// <param name="codec">Reads an item.</param>
    /// <param name="cancellationToken">Ends every enumeration.</param>
    public IAsyncEnumerable<T> EnumerateAsync<T>(Func<HttpRequestMessage> request, Operation operation, ContentCodec<T> codec, CancellationToken cancellationToken) =>
        new ResponseSequence<T>(this, request, operation, new ItemReader<T>(codec, _maxSize), cancellationToken);

    /// <summary>Gives the server-sent events of an answer.</summary>
    /// <typeparam name="T">What an event's data is read as.</typeparam>
    /// <param name="request">Makes the request, once for each enumeration.</param>
    /// <param name="operation">The method.</param>
    /// <param name="codec">Reads an event's data.</param>
    /// <param name="cancellationToken">Ends every enumeration.</param>
    public IAsyncEnumerable<ServerSentEvent<T>> EnumerateEventsAsync<T>(Func<HttpRequestMessage> request, Operation operation, ContentCodec<T> codec, CancellationToken cancellationToken) =>
        new ResponseSequence<ServerSentEvent<T>>(this, request, operation, new EventReader<T>(codec, _maxSize), cancellationToken);

    /// <summary>Sends a request and reads its items. The limit of time is that of each wait: for the first item, and for the next.</summary>
    internal async IAsyncEnumerator<TItem> ReadItemsAsync<TItem>(
        Func<HttpRequestMessage> create,
        Operation operation,
        IItemReader<TItem> reader,
        CancellationToken method,
        CancellationToken enumeration)
    {
        var request = create();
        var tokens = CallerTokens.Join(method, enumeration);
        var deadline = Deadline.Start(operation.Timeout ?? _timeout, _timeProvider, tokens.Token);
        var watch = _observer.Watch(request, operation);
        HttpResponseMessage? response = null;
        IAsyncEnumerator<TItem>? items = null;
        try
        {
            while (true)
            {
                TItem item;
                try
                {
                    if (items is null)
                    {
                        response = await TransmitAsync(request, operation, deadline).ConfigureAwait(false);
                        watch?.Answered(response, LiveCodecs.Nothing);
                        if (_errors.Suspects(response, operation) && await _errors.FindAsync(request, response, operation, deadline.Token).ConfigureAwait(false) is { } error)
                        {
                            throw error;
                        }

                        items = reader.ReadAsync(response, deadline.Token).GetAsyncEnumerator(deadline.Token);
                    }

                    if (!await items.MoveNextAsync().ConfigureAwait(false))
                    {
                        break;
                    }

                    item = items.Current;
                    deadline.Pause();
                }
                catch (Exception e) when (Failure(e, request, response, operation, deadline, watch, typeof(TItem)) is var failure && (tokens.Translate(failure ?? e) ?? failure) is { } seen)
                {
                    throw seen;
                }

                yield return item;
                deadline.Resume();
            }
        }
        finally
        {
            if (items is not null)
            {
                await items.DisposeAsync().ConfigureAwait(false);
            }

            response?.Dispose();
            deadline.Dispose();
            tokens.Dispose();
            watch?.End();
        }
    }
}
