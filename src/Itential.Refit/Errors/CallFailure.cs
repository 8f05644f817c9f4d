using System.Globalization;
using System.Text.Json;
using Itential.Refit.Authentication;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>Decides what a caller sees of a failed call: cancellation, deadline, transport, unreadable answer, or the exception itself.</summary>
internal static class CallFailure
{
    /// <summary>Makes the exception of an answer that is no success and has been read as a result all the same; null for a success.</summary>
    public static ApiException? OfAllowed(HttpRequestMessage request, HttpResponseMessage response) =>
        response.IsSuccessStatusCode ? null : new ApiException(StatusMessage(request, response), request, response, null);

    /// <summary>What is said of an answer that is no success.</summary>
    public static string StatusMessage(HttpRequestMessage request, HttpResponseMessage response) =>
        $"{Call(request)} answered {(int)response.StatusCode} {response.ReasonPhrase}.";

    /// <summary>What is said of an answer whose status is a success and whose body is none.</summary>
    public static string EnvelopeMessage(HttpRequestMessage request, HttpResponseMessage response, string body) =>
        $"{Call(request)} answered {(int)response.StatusCode}, but the body {body}.";

    /// <summary>An exception as an answer's error: itself, or around it when it was chosen by the user's own functions; null when it is to be thrown.</summary>
    public static ApiExceptionBase? Carried(Exception exception, HttpRequestMessage request, HttpResponseMessage? response)
    {
        if (exception is ApiExceptionBase own)
        {
            return own;
        }

        if (!ChosenFailures.Contains(exception))
        {
            return null;
        }

        return response is null
            ? new ApiRequestException($"{Call(request)} failed with {exception.GetType().Name}.", request, exception)
            : new ApiException($"{Call(request)} answered {(int)response.StatusCode} and failed with {exception.GetType().Name}.", request, response, null, exception);
    }

    /// <summary>Translates an exception; null lets it pass as it is.</summary>
    public static Exception? From(Exception exception, HttpRequestMessage request, HttpResponseMessage? response, Operation operation, HttpClient http, in Deadline deadline, Type result)
    {
        if (exception is ApiExceptionBase || ChosenFailures.Contains(exception))
        {
            return null;
        }

        if (response is not null && ResponseTooLongException.In(exception) is { } tooLong)
        {
            return TooLong(tooLong, request, response);
        }

        // A blocking read is ended by closing the answer under it, and whatever the reader then meets comes of that.
        if (response is not null || IsOfTransport(exception))
        {
            if (deadline.Caller.IsCancellationRequested)
            {
                // With a limit the call runs on a token of its own; the caller looks for the one that it gave.
                return exception is OperationCanceledException canceled && canceled.CancellationToken == deadline.Caller
                    ? null
                    : new TaskCanceledException($"{operation.Name} was canceled.", exception, deadline.Caller);
            }

            if (deadline.Passed)
            {
                return TimedOut(request, operation, deadline.Limit, exception);
            }
        }

        if (exception is HttpRequestException { InnerException: TimeoutException passed })
        {
            // A handler's limit, which HttpClient knows nothing of; its own comes as a cancellation.
            return new ApiRequestException($"{Call(request)} timed out: {passed.Message}", request, passed);
        }

        if (exception is OperationCanceledException { InnerException: TimeoutException limit })
        {
            // The client's own limit has ended what was under way; a limit of its connections has not let anything begin.
            return limit.InnerException is OperationCanceledException
                ? TimedOut(request, operation, http.Timeout, exception)
                : Failed(request, response, limit);
        }

        return exception switch
        {
            HttpRequestException or IOException => Failed(request, response, InvalidAnswer.Unquoted(exception)),
            JsonException json when response is not null => Unreadable(json, request, response, result),
            NotSupportedException or FormatException when response is not null => Unreadable(exception, request, response, result),
            _ when response is not null && ContentText.IsUndecodable(exception) => Unreadable(exception, request, response, result),
            _ => null,
        };
    }

    /// <summary>Makes the exception of a body that cannot be written.</summary>
    public static ApiRequestException Unwritable(HttpRequestMessage request, Type type, Exception cause) =>
        new($"The body of {Call(request)} could not be written as {type.Name}{Place(cause)}. Nothing was sent.", request, cause);

    /// <summary>Makes the exception of a body that could not be written to its end while it was being sent.</summary>
    public static ApiRequestException BrokenOff(HttpRequestMessage request, Type type, Exception cause) =>
        new($"The body of {Call(request)} could not be written as {type.Name}{Place(cause)}. What had been sent is no whole request.", request, cause);

    /// <summary>Makes the exception of an answer that is not what was asked for.</summary>
    public static ApiException Unreadable(Exception cause, HttpRequestMessage request, HttpResponseMessage response, Type type) =>
        new($"The answer of {Call(request)} could not be read as {type.Name}{Place(cause)}.", request, response, null, cause);

    /// <summary>A request as messages name it.</summary>
    public static string Call(HttpRequestMessage request) =>
        AuthenticationRequest.Is(request) ? "The login" : $"{request.Method} {SafeUri.Mask(request.RequestUri)}";

    private static bool IsOfTransport(Exception exception) =>
        exception is OperationCanceledException or HttpRequestException or IOException or ObjectDisposedException;

    private static ApiRequestException TimedOut(HttpRequestMessage request, Operation operation, TimeSpan limit, Exception cause)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"{operation.Name} did not finish within {limit.TotalSeconds:0.###} s.");
        return new ApiRequestException($"{Call(request)} timed out: {message}", request, new TimeoutException(message, cause));
    }

    private static ApiRequestException Failed(HttpRequestMessage request, HttpResponseMessage? response, Exception cause) =>
        new(Broken(request, response, cause), request, cause);

    private static string Broken(HttpRequestMessage request, HttpResponseMessage? response, Exception cause) => response is null
        ? $"{Call(request)} got no answer: {Reason(cause)}{Hint(request, cause)}"
        : $"{Call(request)} answered {(int)response.StatusCode}, then the connection broke: {Reading(cause).Message}";

    // The outer message says that sending failed, the innermost why.
    private static string Reason(Exception cause)
    {
        var root = cause.GetBaseException();
        return ReferenceEquals(root, cause) || cause.Message.Contains(root.Message, StringComparison.Ordinal) ? cause.Message : $"{cause.Message} {root.Message}";
    }

    // With TLS 1.3 a server refuses after the handshake, by hanging up.
    private static string Hint(HttpRequestMessage request, Exception cause) =>
        request.RequestUri?.Scheme == Uri.UriSchemeHttps && cause.GetBaseException() is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded }
            ? " A server that asks for a client certificate and gets none, or another one, ends it like this."
            : "";

    private static ApiException TooLong(ResponseTooLongException cause, HttpRequestMessage request, HttpResponseMessage response)
    {
        var limit = cause.Limit.ToString("N0", CultureInfo.InvariantCulture);
        return new($"The {cause.Part} of {Call(request)} is longer than {limit} bytes, the limit that {nameof(RefitSettings.MaxResponseSize)} sets. Raise it, or read the answer as a stream, which has no limit.", request, response, null);
    }

    // Copying content says only that copying failed.
    private static Exception Reading(Exception cause) => cause is HttpRequestException { InnerException: IOException reason } ? reason : cause;

    private static string Place(Exception cause) => cause is JsonException { Path: { } path } json
        ? $" at {path}, line {json.LineNumber + 1}, byte {json.BytePositionInLine}"
        : "";
}
