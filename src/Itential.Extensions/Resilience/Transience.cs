using System.Net;
using Itential.Refit.Authentication;
using Polly;
using Polly.Timeout;

namespace Itential.Extensions.Resilience;

/// <summary>Tells failures that may pass by themselves from those that stay.</summary>
internal static class Transience
{
    /// <summary>Whether a login failed without being refused. The call itself had no effect then: it was not sent, or was turned away with 401.</summary>
    public static bool IsLoginFault(Exception? exception) =>
        exception is AuthenticationFailedException { StatusCode: null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError };

    /// <summary>Whether an attempt's end is worth another attempt.</summary>
    public static bool IsTransient(in Outcome<HttpResponseMessage> outcome) => outcome.Result is { } response
        ? response.StatusCode is HttpStatusCode.TooManyRequests || IsServerFault(response.StatusCode)
        : IsConnectionFault(outcome.Exception) || IsLoginFault(outcome.Exception);

    /// <summary>Whether an attempt's end speaks against the server. 429 does not: the server works and says when it will again.</summary>
    public static bool IsServerFailure(in Outcome<HttpResponseMessage> outcome) => outcome.Result is { } response
        ? IsServerFault(response.StatusCode)
        : IsConnectionFault(outcome.Exception) || (IsLoginFault(outcome.Exception) && outcome.Exception is not AuthenticationFailedException { StatusCode: HttpStatusCode.TooManyRequests });

    // Platform answers 500 to what a workflow, an adapter or an argument has done wrong: it would come again.
    private static bool IsServerFault(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static bool IsConnectionFault(Exception? exception) => exception switch
    {
        CircuitOpenException or ConcurrencyLimitException => false,
        HttpRequestException fault => MayPass(fault.HttpRequestError),
        IOException or TimeoutRejectedException => true,
        OperationCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };

    private static bool MayPass(HttpRequestError error) => error is not
        (HttpRequestError.SecureConnectionError
        or HttpRequestError.UserAuthenticationError
        or HttpRequestError.VersionNegotiationError
        or HttpRequestError.ExtendedConnectNotSupported
        or HttpRequestError.ConfigurationLimitExceeded);
}
