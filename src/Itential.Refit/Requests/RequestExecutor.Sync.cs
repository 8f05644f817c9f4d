namespace Itential.Refit.Requests;

/// <content>Synchronous calls: the calling thread does the I/O itself.</content>
public sealed partial class RequestExecutor
{
    /// <summary>Sends a request whose answer's body is not read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public void Send(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken) =>
        Send(request, operation, LiveCodecs.Nothing, cancellationToken);

    /// <summary>Sends a request and reads its answer.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="codec">Reads the result.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public T Send<T>(HttpRequestMessage request, Operation operation, ContentCodec<T> codec, CancellationToken cancellationToken)
    {
        var deadline = Deadline.Start(operation.Timeout ?? _timeout, _timeProvider, cancellationToken);
        var watch = _observer.Watch(request, operation);
        HttpResponseMessage? response = null;
        var keep = false;
        try
        {
            response = Transmit(request, operation, deadline);
            watch?.Answered(response, codec);
            using var abort = AbortOnCancel(response, deadline.Token);
            if (!codec.TakesErrors && _errors.Suspects(response, operation) && _errors.Find(request, response, operation, deadline.Token) is { } error)
            {
                throw error;
            }

            var result = Read(codec, request, response, operation, deadline);
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
    public ApiResponse<T> SendForResponse<T>(HttpRequestMessage request, Operation operation, ContentCodec<T> codec, CancellationToken cancellationToken)
    {
        var deadline = Deadline.Start(operation.Timeout ?? _timeout, _timeProvider, cancellationToken);
        var watch = _observer.Watch(request, operation);
        HttpResponseMessage? response = null;
        try
        {
            response = Transmit(request, operation, deadline);
            watch?.Answered(response, codec);
            using var abort = AbortOnCancel(response, deadline.Token);
            if (_errors.Suspects(response, operation) && _errors.Find(request, response, operation, deadline.Token) is { } found)
            {
                return new ApiResponse<T>(request, response, default, _errors.Carry(found, request, response));
            }

            var content = Read(codec, request, response, operation, deadline);
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
    public HttpResponseMessage SendForMessage(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken) =>
        Send(request, operation, LiveCodecs.Message, cancellationToken);

    /// <summary>Sends a request and gives the live stream of its answer. The caller disposes it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="cancellationToken">Ends the call up to the headers.</param>
    public Stream SendForStream(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken) =>
        Send(request, operation, LiveCodecs.Stream, cancellationToken);

    /// <summary>Sends a request and gives the live content of its answer. The caller disposes it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The method.</param>
    /// <param name="cancellationToken">Ends the call up to the headers.</param>
    public HttpContent SendForContent(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken) =>
        Send(request, operation, LiveCodecs.Content, cancellationToken);

    /// <summary>A blocking read looks at no token; closing the connection under it ends it.</summary>
    private static CancellationTokenRegistration AbortOnCancel(HttpResponseMessage response, CancellationToken cancellationToken) =>
        cancellationToken.UnsafeRegister(static state => ((HttpResponseMessage)state!).Dispose(), response);
}
