using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Otumat.Collector;

/// <summary>Answers in the words of OAuth.</summary>
internal static class OAuthReply
{
    public static Task WriteAsync(HttpResponse response, TokenResult result) => result.Tokens is { } tokens
        ? WriteAsync(response, new TokenReply(tokens), CollectorJson.Default.TokenReply)
        : WriteAsync(response, result.Error ?? OAuthError.InvalidGrant);

    public static Task WriteAsync(HttpResponse response, OAuthError error)
    {
        response.StatusCode = StatusCodes.Status400BadRequest;
        return WriteAsync(response, new OAuthErrorReply(error.Code, error.Description), CollectorJson.Default.OAuthErrorReply);
    }

    public static Task WriteAsync<T>(HttpResponse response, T reply, JsonTypeInfo<T> type)
    {
        response.ContentType = "application/json";
        var body = JsonSerializer.SerializeToUtf8Bytes(reply, type);
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body).AsTask();
    }
}
