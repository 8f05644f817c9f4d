namespace Itential.Refit;

/// <summary>The user's own say about calls without an answer and answers that cannot be read.</summary>
internal sealed class FailureFactories
{
    private readonly Func<HttpResponseMessage, Exception, ValueTask<Exception?>>? _unreadable;
    private readonly Func<HttpRequestMessage, Exception, ValueTask<Exception?>>? _transport;

    private FailureFactories(RefitSettings settings)
    {
        _unreadable = settings.DeserializationExceptionFactory;
        _transport = settings.TransportExceptionFactory;
    }

    /// <summary>The factories of a client; null when the settings have none.</summary>
    public static FailureFactories? Of(RefitSettings settings) =>
        settings.DeserializationExceptionFactory is null && settings.TransportExceptionFactory is null ? null : new FailureFactories(settings);

    /// <summary>What the caller gets of a failure; null when there is to be none, which gives an empty result.</summary>
    public async ValueTask<Exception?> ChooseAsync(ApiExceptionBase failure, HttpRequestMessage request, HttpResponseMessage? response)
    {
        var cause = failure.InnerException ?? failure;
        if (failure is ApiException)
        {
            return _unreadable is null ? failure : Chosen(await _unreadable(response!, cause).ConfigureAwait(false));
        }

        return _transport is null ? failure : Chosen(await _transport(request, cause).ConfigureAwait(false)) ?? failure;
    }

    private static Exception? Chosen(Exception? exception) => exception is null ? null : ChosenFailures.Add(exception);
}
