namespace Itential.Refit.Requests;

/// <content>What the settings let the user do around sending and reading. Unused, it costs a look at a field.</content>
public sealed partial class RequestExecutor
{
    private readonly RequestPreparation? _preparation;
    private readonly FailureFactories? _factories;
    private readonly Version? _version;
    private readonly HttpVersionPolicy? _versionPolicy;
    private readonly long? _maxSize;

    private Task<HttpResponseMessage> TransmitAsync(HttpRequestMessage request, Operation operation, in Deadline deadline)
    {
        RequestVersion.Follow(request, _http, _version, _versionPolicy);
        return _preparation is null && _factories is null
            ? _http.SendAsync(Repetition.Prevent(request, operation), HttpCompletionOption.ResponseHeadersRead, deadline.Token)
            : TransmitPreparedAsync(request, operation, deadline);
    }

    private HttpResponseMessage Transmit(HttpRequestMessage request, Operation operation, in Deadline deadline)
    {
        RequestVersion.Follow(request, _http, _version, _versionPolicy);
        RequestVersion.Lower(request);
        return _preparation is null && _factories is null
            ? _http.Send(Repetition.Prevent(request, operation), HttpCompletionOption.ResponseHeadersRead, deadline.Token)
            : TransmitPrepared(request, operation, deadline);
    }

    private ValueTask<T?> ReadAsync<T>(ContentCodec<T> codec, HttpRequestMessage request, HttpResponseMessage response, Operation operation, in Deadline deadline) =>
        _factories is null ? codec.ReadAsync(Limited(codec, request, response), deadline.Token) : ReadJudgedAsync(codec, request, response, operation, deadline);

    private T? Read<T>(ContentCodec<T> codec, HttpRequestMessage request, HttpResponseMessage response, Operation operation, in Deadline deadline) =>
        _factories is null ? codec.Read(Limited(codec, request, response), deadline.Token) : ReadJudged(codec, request, response, operation, deadline);

    /// <summary>The answer, held to the longest that may be read where it is read whole.</summary>
    private HttpResponseMessage Limited<T>(ContentCodec<T> codec, HttpRequestMessage request, HttpResponseMessage response)
    {
        if (_maxSize is { } limit && codec.ReadsBody)
        {
            ResponseLimit.Hold(request, response, limit);
        }

        return response;
    }

    private async Task<HttpResponseMessage> TransmitPreparedAsync(HttpRequestMessage request, Operation operation, Deadline deadline)
    {
        if (_preparation is not null)
        {
            await _preparation.PrepareAsync(request, operation, deadline.Token).ConfigureAwait(false);
        }

        HttpResponseMessage response;
        try
        {
            response = await _http.SendAsync(Repetition.Prevent(request, operation), HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (Judged(e, request, null, operation, deadline, typeof(void)) is { } failure)
        {
            throw await _factories!.ChooseAsync(failure, request, null).ConfigureAwait(false) ?? failure;
        }

        if (_preparation is not null)
        {
            await _preparation.ObserveAsync(response, deadline.Token).ConfigureAwait(false);
        }

        return response;
    }

    private HttpResponseMessage TransmitPrepared(HttpRequestMessage request, Operation operation, Deadline deadline)
    {
        if (_preparation is not null)
        {
            SynchronousWait.For(() => _preparation.PrepareAsync(request, operation, deadline.Token));
        }

        HttpResponseMessage response;
        try
        {
            response = _http.Send(Repetition.Prevent(request, operation), HttpCompletionOption.ResponseHeadersRead, deadline.Token);
        }
        catch (Exception e) when (Judged(e, request, null, operation, deadline, typeof(void)) is { } failure)
        {
            throw SynchronousWait.For(() => _factories!.ChooseAsync(failure, request, null)) ?? failure;
        }

        if (_preparation is not null)
        {
            SynchronousWait.For(() => _preparation.ObserveAsync(response, deadline.Token));
        }

        return response;
    }

    private async ValueTask<T?> ReadJudgedAsync<T>(ContentCodec<T> codec, HttpRequestMessage request, HttpResponseMessage response, Operation operation, Deadline deadline)
    {
        try
        {
            return await codec.ReadAsync(Limited(codec, request, response), deadline.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (Judged(e, request, response, operation, deadline, typeof(T)) is { } failure)
        {
            return await _factories!.ChooseAsync(failure, request, response).ConfigureAwait(false) is { } chosen ? throw chosen : default(T);
        }
    }

    private T? ReadJudged<T>(ContentCodec<T> codec, HttpRequestMessage request, HttpResponseMessage response, Operation operation, Deadline deadline)
    {
        try
        {
            return codec.Read(Limited(codec, request, response), deadline.Token);
        }
        catch (Exception e) when (Judged(e, request, response, operation, deadline, typeof(T)) is { } failure)
        {
            return SynchronousWait.For(() => _factories!.ChooseAsync(failure, request, response)) is { } chosen ? throw chosen : default(T);
        }
    }

    /// <summary>The failure that the user's factories are asked about; null when it is none of theirs.</summary>
    private ApiExceptionBase? Judged(Exception exception, HttpRequestMessage request, HttpResponseMessage? response, Operation operation, in Deadline deadline, Type result) =>
        _factories is null ? null : CallFailure.From(exception, request, response, operation, _http, deadline, result) as ApiExceptionBase;
}
