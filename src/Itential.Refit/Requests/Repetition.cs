namespace Itential.Refit.Requests;

/// <summary>Which requests the transport may send a second time on its own.</summary>
internal static class Repetition
{
    /// <summary>Makes sure that a request whose repetition could do its work twice goes out once, and tells handlers what is declared.</summary>
    /// <param name="request">Gets empty content, for a POST the same on the wire as none, if it needs it.</param>
    /// <param name="operation">The method.</param>
    /// <returns>The request.</returns>
    public static HttpRequestMessage Prevent(HttpRequestMessage request, Operation operation)
    {
        if (operation.IsIdempotent is { } declared)
        {
            request.Options.Set(RequestOptionKeys.IsIdempotent, declared);
        }

        // SocketsHttpHandler sends anew, up to three times, what a kept connection dropped unanswered: any verb, if it has no content.
        if (request.Content is null && !(operation.IsIdempotent ?? IsIdempotent(request.Method)))
        {
            request.Content = new ByteArrayContent([]);
        }

        return request;
    }

    /// <summary>Whether repeating a verb does its work once, RFC 9110, 9.2.2.</summary>
    public static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get
        || method == HttpMethod.Delete
        || method == HttpMethod.Put
        || method == HttpMethod.Head
        || method == HttpMethod.Options
        || method == HttpMethod.Trace;
}
