namespace Itential.Refit.Requests;

/// <content>Asynchronous calls.</content>
public sealed partial class RequestExecutor
{
    /// <summary>Sends a request whose answer's body is not read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task SendAsync(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken)
    {
        var deadline = Deadline.Start(operation.Timeout ?? _timeout, _timeProvider, cancellationToken);
        var watch = _observer.Watch(request, operation);
        try
        {
            using var response = await TransmitAsync(request, operation, deadline).ConfigureAwait(false);
            watch?.Answered(response, LiveCodecs.Nothing);
            if (_errors.Suspects(response, operation) && await _errors.FindAsync(request, response, operation, deadline.Token).ConfigureAwait(false) is { } error)
            {
                throw error;
            }
        }
        catch (Exception e) when (Failure(e, request, null, operation, deadline, watch, typeof(void)) is { } failure)
        {
            throw failure;
        }
        finally
        {
            deadline.Dispose();
            watch?.End();
        }
    }

    /// <summary>Sends a request and reads its answer.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="codec">Reads the result.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<T> SendAsync<T>(HttpRequestMessage request, Operation operation, ContentCodec<T> codec, CancellationToken cancellationToken)
    {
        var deadline = Deadline.Start(operation.Timeout ?? _timeout, _timeProvider, cancellationToken);
        var watch = _observer.Watch(request, operation);
        HttpResponseMessage? response = null;
        var keep = false;
        try
        {
            response = await TransmitAsync(request, operation, deadline).ConfigureAwait(false);
            watch?.Answered(response, codec);
            if (!codec.TakesErrors && _errors.Suspects(response, operation) && await _errors.FindAsync(request, response, operation, deadline.Token).ConfigureAwait(false) is { } error)
            {
                throw error;
            }

            var result = await ReadAsync(codec, request, response, operation, deadline).ConfigureAwait(false);
            keep = codec.KeepsResponse;
            return result!;
        }
        catch (Exception e) when (Failure(e, request, response, operation, deadline, watch, typeof(T)) is { } failure)
        {
            throw failure;
        }
        finally
        {
            deadline.Dispose();
            watch?.End();
            if (!keep)
            {
                response?.Dispose();
            }
        }
    }

    /// <summary>Sends a request and gives its answer, errors included.</summary>
    /// <typeparam name="T">The content.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="codec">Reads the content.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ApiResponse<T>> SendForResponseAsync<T>(HttpRequestMessage request, Operation operation, ContentCodec<T> codec, CancellationToken cancellationToken)
    {
        var deadline = Deadline.Start(operation.Timeout ?? _timeout, _timeProvider, cancellationToken);
        var watch = _observer.Watch(request, operation);
        HttpResponseMessage? response = null;
        try
        {
            response = await TransmitAsync(request, operation, deadline).ConfigureAwait(false);
            watch?.Answered(response, codec);
            if (_errors.Suspects(response, operation) && await _errors.FindAsync(request, response, operation, deadline.Token).ConfigureAwait(false) is { } found)
            {
                return new ApiResponse<T>(request, response, default, _errors.Carry(found, request, response));
            }

            var content = await ReadAsync(codec, request, response, operation, deadline).ConfigureAwait(false);
            return new ApiResponse<T>(request, response, content, CallFailure.OfAllowed(request, response));
        }
        catch (Exception e) when (_errors.Carry(e, request, response) is { } error)
        {
            watch?.Failed(e);
            return new ApiResponse<T>(request, response, default, error);
        }
        catch (Exception e) when (Failure(e, request, response, operation, deadline, watch, typeof(T)) is { } failure)
        {
            if (failure is not ApiExceptionBase error)
            {
                response?.Dispose();
                throw failure;
            }

            return new ApiResponse<T>(request, response, default, error);
        }
        finally
        {
            deadline.Dispose();
            watch?.End();
        }
    }

    /// <summary>Sends a request and gives its live answer, whatever its status. The caller disposes it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="cancellationToken">Ends the call up to the headers.</param>
    public Task<HttpResponseMessage> SendForMessageAsync(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken) =>
        SendAsync(request, operation, LiveCodecs.Message, cancellationToken);

    /// <summary>Sends a request and gives the live stream of its answer. The caller disposes it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="cancellationToken">Ends the call up to the headers.</param>
    public Task<Stream> SendForStreamAsync(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken) =>
        SendAsync(request, operation, LiveCodecs.Stream, cancellationToken);

    /// <summary>Sends a request and gives the live content of its answer. The caller disposes it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="cancellationToken">Ends the call up to the headers.</param>
    public Task<HttpContent> SendForContentAsync(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken) =>
        SendAsync(request, operation, LiveCodecs.Content, cancellationToken);
}
