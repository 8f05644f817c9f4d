using Itential.Diagnostics.Tracing;
using Itential.Refit.Authentication;
using Itential.Refit.Requests;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Observation;

/// <summary>Knows who wants to hear of a client's calls.</summary>
internal sealed class RequestObserver
{
    private readonly ILogger? _logger;

    /// <summary>Creates an observer.</summary>
    /// <param name="options">Copied here.</param>
    /// <param name="factory">Makes the logger; null for the facade's.</param>
    /// <param name="timeProvider">Measures.</param>
    public RequestObserver(RequestLoggingOptions options, ILoggerFactory? factory, TimeProvider timeProvider)
    {
        Options = options.Copy();
        TimeProvider = timeProvider;
        _logger = options.Enabled ? SdkLogger.Create(factory, SdkLogger.Requests, options.Scanner) : null;
    }

    public RequestLoggingOptions Options { get; }

    public TimeProvider TimeProvider { get; }

    /// <summary>Watches a call that starts now; null when nobody wants to hear of it.</summary>
    public CallWatch? Watch(HttpRequestMessage request, Operation operation) =>
        MethodTracing.HasActivityListeners || (_logger is not null && _logger.IsEnabled(Options.Level)) ? WatchHeard(request, operation) : null;

    private CallWatch? WatchHeard(HttpRequestMessage request, Operation operation)
    {
        var logger = _logger is not null && _logger.IsEnabled(Options.Level) ? _logger : null;
        var activity = CallActivity.Of(operation);

        // The request that only asks for a session is never sent.
        return (logger is null && activity is null) || AuthenticationRequest.Is(request)
            ? null
            : new CallWatch(this, logger, activity, request, operation);
    }
}
