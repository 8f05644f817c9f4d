using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
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
        _observer = new RequestObserver(settings.RequestLogging, settings.LoggerFactory, settings.TimeProvider);
        CollectionFormat = settings.CollectionFormat;
    }

    /// <summary>How collections are written where the declaration does not say it.</summary>
    internal CollectionFormat CollectionFormat { get; }

    /// <summary>The base address without its trailing slash.</summary>
    /// <exception cref="InvalidOperationException">The client has none.</exception>
    internal string BaseUrl
    {
        get
        {
            var address = _http.BaseAddress;
            if (!ReferenceEquals(address, _baseAddress))
            {
                _baseUrl = address is null ? "" : address.GetLeftPart(UriPartial.Path).TrimEnd('/');
                _baseAddress = address;
            }

            return address is null
                ? throw new InvalidOperationException("The HttpClient has no base address. Set HttpClient.BaseAddress, or give RestService.For the address.")
                : _baseUrl;
        }
    }

    /// <summary>How a type is read and written by the settings' serializer.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public ContentCodec<T> Codec<T>() =>
        _serializer is SystemTextJsonContentSerializer json ? new JsonCodec<T>(json.TypeInfo<T>()) : new SerializerCodec<T>(_serializer);

    /// <summary>How a type is read and written by a source-generated context.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="context">The context that the interface names.</param>
    /// <exception cref="InvalidOperationException">The context does not know the type.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Generated code asks the executor for every codec.")]
    [SuppressMessage("Minor Code Smell", "S2325:Methods and properties that don't access instance data should be static", Justification = "As above.")]
    public ContentCodec<T> Codec<T>(JsonSerializerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetTypeInfo(typeof(T)) is JsonTypeInfo<T> typeInfo
            ? new JsonCodec<T>(typeInfo)
            : throw new InvalidOperationException($"{context.GetType().Name} does not know {typeof(T)}. Add [JsonSerializable(typeof({typeof(T).Name}))] to it.");
    }

    /// <summary>What the caller sees of a failed call, told to who watches it; null lets the exception pass as it is.</summary>
    private Exception? Failure(Exception exception, HttpRequestMessage request, HttpResponseMessage? response, Operation operation, in Deadline deadline, CallWatch? watch, Type result)
    {
        var failure = CallFailure.From(exception, request, response, operation, _http, deadline, result);
        watch?.Failed(failure ?? exception);
        _errors.Complete(failure ?? exception, request);
        return failure;
    }
}
