using System.Globalization;
using System.Net;

namespace Itential.Refit.Requests;

/// <summary>Holds answers that are read whole to the length that the settings allow.</summary>
internal static class ResponseLimit
{
    /// <summary>Refuses an answer that says it is too long; one that does not say how long it is fails while it is read.</summary>
    /// <exception cref="ResponseTooLongException">The answer is too long. Nothing of it was read.</exception>
    public static void Hold(HttpRequestMessage request, HttpResponseMessage response, long limit)
    {
        if (Length(response.Content) is { } length)
        {
            if (length > limit && HasBody(request, response))
            {
                throw new ResponseTooLongException("answer", limit);
            }
        }
        else
        {
            response.Content = new LimitedContent(response.Content, limit);
        }
    }

    // Asking for the typed header would have content in memory measure itself and keep the result.
    private static long? Length(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Length", out var text)
        && long.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : null;

    // These tell the length of what they do not send (RFC 9110, 8.6).
    private static bool HasBody(HttpRequestMessage request, HttpResponseMessage response) =>
        request.Method != HttpMethod.Head && response.StatusCode is not HttpStatusCode.NotModified;
}
