namespace Itential.Refit.Observation;

/// <summary>The names of failures without an answer, as OpenTelemetry and .NET's own HTTP telemetry have them.</summary>
internal static class CallErrorType
{
    public static string Of(Exception exception) => exception switch
    {
        ApiRequestException { InnerException: TimeoutException } => "timeout",
        ApiRequestException { InnerException: HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } cause } => NameOf(cause.HttpRequestError),
        ApiRequestException { InnerException: HttpIOException { HttpRequestError: not HttpRequestError.Unknown } cause } => NameOf(cause.HttpRequestError),
        ApiRequestException { InnerException: { } cause } => cause.GetType().FullName!,
        _ => exception.GetType().FullName!,
    };

    private static string NameOf(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "name_resolution_error",
        HttpRequestError.ConnectionError => "connection_error",
        HttpRequestError.SecureConnectionError => "secure_connection_error",
        HttpRequestError.HttpProtocolError => "http_protocol_error",
        HttpRequestError.ExtendedConnectNotSupported => "extended_connect_not_supported",
        HttpRequestError.VersionNegotiationError => "version_negotiation_error",
        HttpRequestError.UserAuthenticationError => "user_authentication_error",
        HttpRequestError.ProxyTunnelError => "proxy_tunnel_error",
        HttpRequestError.InvalidResponse => "invalid_response",
        HttpRequestError.ResponseEnded => "response_ended",
        HttpRequestError.ConfigurationLimitExceeded => "configuration_limit_exceeded",
        _ => "_OTHER",
    };
}
