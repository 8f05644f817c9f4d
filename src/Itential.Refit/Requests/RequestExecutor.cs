using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Itential.Refit.Observation;

namespace Itential.Refit.Requests;

/// <summary>Sends the calls of one client and turns what comes back into a value, an answer or an exception. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class RequestExecutor
{
    private readonly HttpClient _http;
    private readonly IHttpContentSerializer _serializer;
    private readonly TimeSpan? _timeout;
    private readonly TimeProvider _timeProvider;
    private readonly ErrorReader _errors;
    private readonly RequestObserver _observer;
    private readonly RequestBodies _bodies;
    private Uri? _baseAddress;
    private string _baseUrl = "";

    /// <summary>Creates the executor of a client.</summary>
    /// <param name="http">Sends the requests.</param>
    /// <param name="settings">Copied here.</param>
    public RequestExecutor(HttpClient http, RefitSettings settings)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(settings);
        _http = http;
        _serializer = settings.ContentSerializer;
        _timeout = settings.Timeout;
        _timeProvider = settings.TimeProvider;
        _errors = new ErrorReader(this, settings);
        _preparation = RequestPreparation.Of(settings);
        _factories = FailureFactories.Of(settings);
        _version = settings.Version;
        _versionPolicy = settings.VersionPolicy;
        _maxSize = settings.MaxResponseSize;
        _observer = new RequestObserver(settings.RequestLogging, settings.LoggerFactory, settings.TimeProvider);
        UrlRules = UrlRules.Of(settings);
        _bodies = new RequestBodies(settings);
    }

    /// <summary>What the settings change in addresses and forms; null when they change nothing.</summary>
    internal UrlRules? UrlRules { get; }

    /// <summary>The path of the base address, as it is.</summary>
    internal string BasePath => _http.BaseAddress?.AbsolutePath ?? "";

    /// <summary>The base address without its trailing slash; without its path when routes are resolved against it.</summary>
    /// <exception cref="InvalidOperationException">The client has none.</exception>
    internal string BaseUrl
    {
        get
        {
            var address = _http.BaseAddress;
            if (!ReferenceEquals(address, _baseAddress))
            {
                var part = UrlRules is { ResolvesAgainstBase: true } ? UriPartial.Authority : UriPartial.Path;
                _baseUrl = address is null ? "" : address.GetLeftPart(part).TrimEnd('/');
                _baseAddress = address;
            }

            return address is null
                ? throw new InvalidOperationException("The HttpClient has no base address. Set HttpClient.BaseAddress, or give RestService.For the address.")
                : _baseUrl;
        }
    }

    /// <summary>The address of a route without values, made once.</summary>
    /// <param name="known">The address when it was made before; null else, and set here.</param>
    /// <param name="path">The escaped route.</param>
    /// <exception cref="InvalidOperationException">The client has no base address.</exception>
    public Uri Address(ref ConstantAddress? known, string path)
    {
        var address = known;
        if (address is null || !ReferenceEquals(address.BaseAddress, _http.BaseAddress))
        {
            known = address = Constant(path);
        }

        return address.Uri;
    }

    /// <summary>How a type is read and written by the settings' serializer.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public ContentCodec<T> Codec<T>() => _bodies.Negotiated(_bodies.Codec<T>(_serializer), _serializer.MediaType);

    /// <summary>How a type is read and written by a source-generated context.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="context">The context that the interface names.</param>
    /// <exception cref="InvalidOperationException">The context does not know the type.</exception>
    public ContentCodec<T> Codec<T>(JsonSerializerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetTypeInfo(typeof(T)) is JsonTypeInfo<T> typeInfo
            ? _bodies.Negotiated(new JsonCodec<T>(typeInfo, _bodies.Streams), MediaTypes.Json)
            : throw new InvalidOperationException($"{context.GetType().Name} does not know {typeof(T)}. Add [JsonSerializable(typeof({typeof(T).Name}))] to it.");
    }

    private ConstantAddress Constant(string path)
    {
        var url = new RequestUrl(stackalloc char[RequestUrl.StackLength], this);
        url.Append(path);
        return new ConstantAddress(_http.BaseAddress, url.ToUri());
    }

    /// <summary>What the caller sees of a failed call, told to who watches it; null lets the exception pass as it is.</summary>
    private Exception? Failure(Exception exception, HttpRequestMessage request, HttpResponseMessage? response, Operation operation, in Deadline deadline, CallWatch? watch, Type result)
    {
        var failure = exception is EnvelopeFaultException fault && response is not null
            ? _errors.OfEnvelope(fault, request, response, result)
            : CallFailure.From(exception, request, response, operation, _http, deadline, result);
        watch?.Failed(failure ?? exception);
        _errors.Complete(failure ?? exception, request);
        return failure;
    }
}
