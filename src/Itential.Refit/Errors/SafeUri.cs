
namespace Itential.Refit;

/// <summary>Addresses as errors may show them.</summary>
internal static class SafeUri
{
    private static readonly string[] SecretWords =
        ["token", "secret", "password", "passwd", "pwd", "passphrase", "credential", "authorization", "signature", "session", "apikey", "api_key", "api-key", "assertion"];

    private static readonly HashSet<string> SecretNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "auth", "key", "sig", "code", "jwt", "pin", "otp",
    };

    /// <summary>Leaves out user information and fragment and masks the values of secret-looking query parameters.</summary>
    public static Uri? Mask(Uri? uri)
    {
        if (uri is null)
        {
            return null;
        }

        var text = uri.OriginalString;
        if (uri.IsAbsoluteUri)
        {
            if (uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0)
            {
                return uri;
            }

            // Generated calls send their path and query as written; such an address gives them by PathAndQuery alone.
            text = uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + uri.PathAndQuery;
        }

        var query = text.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0)
        {
            text = string.Concat(text.AsSpan(0, query + 1), MaskQuery(text[(query + 1)..]));
        }

        return new Uri(text, uri.IsAbsoluteUri ? UriKind.Absolute : UriKind.Relative);
    }

    private static string MaskQuery(string query)
    {
        var pairs = query.Split('&');
        for (var i = 0; i < pairs.Length; i++)
        {
            var end = pairs[i].IndexOf('=', StringComparison.Ordinal);
            if (end >= 0 && IsSecretName(Uri.UnescapeDataString(pairs[i][..end])))
            {
                pairs[i] = string.Concat(pairs[i].AsSpan(0, end + 1), "***");
            }
        }

        return string.Join('&', pairs);
    }

    private static bool IsSecretName(string name) =>
        SecretNames.Contains(name) || SecretWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
