using Itential.Refit.Authentication;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>Tells handlers which requests may be sent again.</summary>
public static class RequestRepetition
{
    /// <summary>Whether a request may be sent again: its repetition does the work once, and its content can be written once more.</summary>
    /// <param name="request">The request.</param>
    public static bool MayRepeat(HttpRequestMessage request) => IsIdempotent(request) && CanResendContent(request);

    /// <summary>
    /// Whether repeating a request does its work once: as <see cref="RequestOptionKeys.IsIdempotent"/> says in its options, else by its verb, GET,
    /// HEAD, OPTIONS, TRACE, PUT and DELETE (RFC 9110, 9.2.2).
    /// </summary>
    /// <param name="request">The request.</param>
    public static bool IsIdempotent(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Options.TryGetValue(RequestOptionKeys.IsIdempotent, out var declared) ? declared : Repetition.IsIdempotent(request.Method);
    }

    /// <summary>
    /// Whether a request's content can be written once more: none, bytes, text, forms, JSON, multipart content of these, and what
    /// <see cref="AuthenticationRequestOptions.Replayable"/> says of it.
    /// </summary>
    /// <param name="request">The request.</param>
    public static bool CanResendContent(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReplayableContent.Allows(request);
    }
}
