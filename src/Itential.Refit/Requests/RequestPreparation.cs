namespace Itential.Refit.Requests;

/// <summary>What the settings ask to be done around every request.</summary>
internal sealed class RequestPreparation
{
    private readonly KeyValuePair<string, object>[] _options;
    private readonly bool _describes;
    private readonly bool _validates;
    private readonly Func<HttpRequestMessage, CancellationToken, Task<string>>? _authorization;
    private readonly Func<HttpRequestMessage, CancellationToken, ValueTask>? _modifier;
    private readonly Func<HttpResponseMessage, CancellationToken, ValueTask>? _observer;

    private RequestPreparation(RefitSettings settings)
    {
        _options = settings.HttpRequestMessageOptions is { } options ? [.. options] : [];
        _describes = settings.DescribeRequests;
        _validates = settings.ValidateHeaders;
        _authorization = settings.AuthorizationHeaderValueGetter;
        _modifier = settings.RequestModifier;
        _observer = settings.ResponseObserver;
    }

    /// <summary>The preparation of a client; null when the settings ask for nothing.</summary>
    public static RequestPreparation? Of(RefitSettings settings)
    {
        var preparation = new RequestPreparation(settings);
        return preparation.HasWork || preparation._observer is not null ? preparation : null;
    }

    private bool HasWork => _options.Length > 0 || _describes || _validates || _authorization is not null || _modifier is not null;

    /// <summary>Prepares a request that is about to be sent.</summary>
    public async ValueTask PrepareAsync(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken)
    {
        Describe(request, operation);
        try
        {
            if (_authorization is not null && DeclaredScheme.Of(request) is { } scheme)
            {
                var value = await _authorization(request, cancellationToken).ConfigureAwait(false);
                DeclaredScheme.Complete(request, scheme, value, nameof(RefitSettings.AuthorizationHeaderValueGetter));
            }

            if (_modifier is not null)
            {
                await _modifier(request, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            ChosenFailures.Note(e, cancellationToken);
            throw;
        }

        if (_validates)
        {
            HeaderValidation.Check(request);
        }
    }

    /// <summary>Shows an answer to who wants to see it. One that is refused is disposed.</summary>
    public async ValueTask ObserveAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (_observer is null)
        {
            return;
        }

        try
        {
            await _observer(response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            ChosenFailures.Note(e, cancellationToken);
            response.Dispose();
            throw;
        }
    }

    private void Describe(HttpRequestMessage request, Operation operation)
    {
        IDictionary<string, object?> options = request.Options;
        foreach (var (key, value) in _options)
        {
            options.TryAdd(key, value);
        }

        if (_describes)
        {
            var point = operation.Name.LastIndexOf('.');
            request.Options.Set(RequestOptionKeys.InterfaceName, operation.Name[..Math.Max(point, 0)]);
            request.Options.Set(RequestOptionKeys.MethodName, operation.Name[(point + 1)..]);
            request.Options.Set(RequestOptionKeys.RouteTemplate, operation.Route);
        }
    }
}
