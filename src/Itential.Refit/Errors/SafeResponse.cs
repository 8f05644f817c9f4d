using System.Net.Http.Headers;

namespace Itential.Refit;

/// <summary>Answers as errors may hold them.</summary>
internal static class SafeResponse
{
    /// <summary>Copies the headers, those that set cookies left out.</summary>
    public static HttpResponseHeaders CopyHeaders(HttpResponseMessage response)
    {
        using var copy = new HttpResponseMessage();
        foreach (var (name, values) in response.Headers.NonValidated)
        {
            if (!name.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase))
            {
                copy.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return copy.Headers;
    }
}
