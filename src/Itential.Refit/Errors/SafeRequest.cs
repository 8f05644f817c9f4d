
namespace Itential.Refit;

/// <summary>Requests as errors may hold them.</summary>
internal static class SafeRequest
{
    private static readonly HashSet<string> Credentials = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "X-Auth-Token",
    };

    /// <summary>Copies verb, masked address and those headers that carry no credential. The body stays behind.</summary>
    public static HttpRequestMessage Copy(HttpRequestMessage request, Uri? maskedUri)
    {
        var copy = new HttpRequestMessage(request.Method, maskedUri) { Version = request.Version, VersionPolicy = request.VersionPolicy };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            if (!Credentials.Contains(name))
            {
                copy.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return copy;
    }
}
