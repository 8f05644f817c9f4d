using System.Net;
using System.Net.Http.Json;
using Itential.Refit.Requests;

namespace Itential.Refit.Authentication;

/// <summary>Decides whether a request can be sent a second time, and says so when it cannot.</summary>
internal static class ReplayableContent
{
    public static bool Allows(HttpRequestMessage request) =>
        IsReplayable(request.Content)
        || (((IDictionary<string, object?>)request.Options).Count > 0
            && request.Options.TryGetValue(AuthenticationRequestOptions.Replayable, out var declared) && declared);

    /// <summary>Makes the error of a request that had to be repeated and cannot be.</summary>
    public static ApiException Refusal(HttpRequestMessage request, HttpResponseMessage response) => new(
        $"{request.Method} {SafeUri.Mask(request.RequestUri)} answered {(int)response.StatusCode}. The session has been renewed, but the call cannot be repeated: "
        + $"its body ({request.Content!.GetType().Name.Split('`')[0]}) can be sent only once. Make the call again, or declare the body replayable with "
        + $"{nameof(AuthenticationRequestOptions)}.{nameof(AuthenticationRequestOptions.Replayable)}.",
        request,
        response,
        null);

    /// <summary>Whether content can be written a second time.</summary>
    public static bool IsReplayable(HttpContent? content) => content switch
    {
        null or ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        IRepeatableContent repeatable => repeatable.IsRepeatable,
        MultipartContent parts => parts.All(IsReplayable),
        _ => false,
    };
}
