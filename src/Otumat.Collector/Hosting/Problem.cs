using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Otumat.Collector;

/// <summary>Errors for programs (RFC 9457).</summary>
internal static class Problem
{
    public static Task WriteAsync(HttpResponse response, int status, string detail)
    {
        response.StatusCode = status;
        response.ContentType = "application/problem+json";
        var reply = new ProblemReply(ReasonPhrases.GetReasonPhrase(status), status, detail);
        return response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(reply, CollectorJson.Default.ProblemReply)).AsTask();
    }
}
