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

    /// <summary>How a collection is written into a query where no <see cref="QueryAttribute"/> says it.</summary>
    /// <value>Default: <see cref="CollectionFormat.Csv"/>.</value>
    public CollectionFormat CollectionFormat { get; set; } = CollectionFormat.Csv;

    /// <summary>The deadline of one call: everything from sending to the last byte of a body that the client reads itself.</summary>
    /// <value>Default: null, only <see cref="HttpClient.Timeout"/> counts, which ends with the headers.</value>
    public TimeSpan? Timeout { get; set; }

    /// <summary>How many characters of an error's text an <see cref="ApiException"/> keeps.</summary>
    /// <value>Default: 65,536.</value>
    public int MaxExceptionContentLength { get; set; } = 65_536;

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
