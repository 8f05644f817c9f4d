namespace Itential.Refit.Requests;

/// <summary>Which requests the transport may send a second time on its own.</summary>
internal static class Repetition
{
    /// <summary>Makes sure that a request whose repetition could do its work twice goes out once.</summary>
    /// <param name="request">Gets empty content, the same on the wire as none, if it needs it.</param>
    /// <returns>The request.</returns>
    public static HttpRequestMessage Prevent(HttpRequestMessage request)
    {
        // SocketsHttpHandler sends anew, up to three times, what a kept connection dropped unanswered: any verb, if it has no content.
        if (request.Content is null && !IsIdempotent(request.Method))
        {
            request.Content = new ByteArrayContent([]);
        }

        return request;
    }

    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get
        || method == HttpMethod.Delete
        || method == HttpMethod.Put
        || method == HttpMethod.Head
        || method == HttpMethod.Options
        || method == HttpMethod.Trace;
}
