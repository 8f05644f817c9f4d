using Itential.Refit.Authentication;
using Itential.Refit.Observation;
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

    /// <summary>Adds one to <c>http.request.resend_count</c> of the declared call's activity. A handler calls it before it sends a request again.</summary>
    public static void CountResend() => CallActivity.Resent();

    /// <summary>What a record may say of a request: its verb and its address, secret-looking query values masked; of a login nothing but that it is one.</summary>
    /// <param name="request">The request.</param>
    public static string Describe(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return CallFailure.Call(request);
    }
}
