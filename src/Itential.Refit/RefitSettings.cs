using System.IO.Compression;
using Microsoft.Extensions.Logging;

namespace Itential.Refit;

/// <summary>How a client writes requests and reads answers. A client copies what it needs when it is made; later changes do nothing to it.</summary>
public sealed partial class RefitSettings
{
    /// <summary>Creates the modern defaults: ISO 8601 dates, lower-case booleans, JSON as System.Text.Json's web defaults have it.</summary>
    public RefitSettings()
        : this(new SystemTextJsonContentSerializer())
    {
    }

    /// <summary>Creates the modern defaults with a serializer.</summary>
    /// <param name="contentSerializer">Reads and writes bodies.</param>
    public RefitSettings(IHttpContentSerializer contentSerializer)
    {
        ArgumentNullException.ThrowIfNull(contentSerializer);
        ContentSerializer = contentSerializer;
    }

    /// <summary>Reads and writes the bodies of interfaces without <see cref="JsonContextAttribute"/>.</summary>
    /// <value>Default: <see cref="SystemTextJsonContentSerializer"/>.</value>
    public IHttpContentSerializer ContentSerializer { get; set; }

    /// <summary>Serializers of further media types. A method with a fixed <c>Content-Type</c> header writes its body with the one for it, an answer is read with the one for its type, and the <c>Accept</c> header names them all; where none fits, <see cref="ContentSerializer"/> or the interface's JSON context does it.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<IHttpContentSerializer> AdditionalContentSerializers { get; set; } = [];

    /// <summary>Whether a serialized body is written before or while it is sent.</summary>
    /// <value>Default: <see cref="RequestBodySerialization.Default"/>, before it is sent, so that its length is known.</value>
    public RequestBodySerialization RequestBodySerialization { get; set; }

    /// <summary>Whether serialized bodies are written before they are sent even where <see cref="RequestBodySerialization"/> says otherwise.</summary>
    /// <value>Default: false.</value>
    public bool Buffered { get; set; }

    /// <summary>How bodies are compressed where <see cref="BodyAttribute.Compression"/> does not say it. Multipart bodies are not.</summary>
    /// <value>Default: <see cref="RequestCompression.Default"/>, not at all.</value>
    public RequestCompression RequestCompression { get; set; }

    /// <summary>How hard the compression tries.</summary>
    /// <value>Default: <see cref="CompressionLevel.Optimal"/>.</value>
    public CompressionLevel RequestCompressionLevel { get; set; } = CompressionLevel.Optimal;

    /// <summary>Whether the text of <see cref="MultipartAttribute"/> is the whole boundary, as in Refit. A file that contains it can then close the form and add parts.</summary>
    /// <value>Default: false, each request adds a random end.</value>
    public bool FixedMultipartBoundary { get; set; }

    /// <summary>How a collection is written into a query or a form where no <see cref="QueryAttribute"/> says it.</summary>
    /// <value>Default: <see cref="CollectionFormat.Csv"/>.</value>
    public CollectionFormat CollectionFormat { get; set; } = CollectionFormat.Csv;

    /// <summary>The deadline of one call: everything from sending to the last byte of a body that the client reads itself.</summary>
    /// <value>Default: null, only <see cref="HttpClient.Timeout"/> counts, which ends with the headers.</value>
    public TimeSpan? Timeout { get; set; }

    /// <summary>How many characters of an error's text an <see cref="ApiException"/> keeps.</summary>
    /// <value>Default: 65,536.</value>
    public int MaxExceptionContentLength { get; set; } = 65_536;

    /// <summary>
    /// How long an answer may be that is read whole, in bytes after decompression. Of a sequence it is how long one item, line or event may be.
    /// A longer one is an <see cref="ApiException"/>, and reading stops there. Live streams, contents and messages are the caller's own and
    /// have no limit.
    /// </summary>
    /// <value>Default: null, no limit.</value>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above zero.</exception>
    public long? MaxResponseSize
    {
        get;
        set
        {
            if (value is { } limit)
            {
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The clock of deadlines.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>What is written about calls, category <c>Itential.Refit.Requests</c>.</summary>
    /// <value>Default: one line a call, level Debug.</value>
    public RequestLoggingOptions RequestLogging { get; set; } = new();

    /// <summary>Makes the client's loggers. Secrets are redacted before it sees a record.</summary>
    /// <value>Default: null, <see cref="Diagnostics.ItentialLog"/>, which is silent until somebody listens; with dependency injection the container's.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>These settings if they name a logger factory, else a copy that names another.</summary>
    internal RefitSettings WithFallback(ILoggerFactory? factory)
    {
        if (LoggerFactory is not null || factory is null)
        {
            return this;
        }

        var copy = (RefitSettings)MemberwiseClone();
        copy.LoggerFactory = factory;
        return copy;
    }
}
