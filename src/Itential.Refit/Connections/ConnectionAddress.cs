using System.Globalization;

namespace Itential.Refit.Connections;

/// <summary>The address that options describe.</summary>
internal static class ConnectionAddress
{
    /// <summary>Makes the address, without trailing slash in its path. The options are valid.</summary>
    public static Uri Of(ConnectionOptions options, string pathPrefix)
    {
        var root = options.BaseAddress is { } address
            ? address.GetLeftPart(UriPartial.Path).TrimEnd('/')
            : FromHost(options.Host, options.Port, options.UseTls);
        return new Uri(root + pathPrefix);
    }

    /// <summary>An IPv6 address in its brackets, whether or not it had them.</summary>
    public static string Bracketed(string host) =>
        host.Contains(':', StringComparison.Ordinal) && !host.StartsWith('[') ? $"[{host}]" : host;

    private static string FromHost(string host, int port, bool useTls)
    {
        var scheme = useTls ? Uri.UriSchemeHttps : Uri.UriSchemeHttp;
        var authority = Bracketed(host);
        return port == 0 ? $"{scheme}://{authority}" : string.Create(CultureInfo.InvariantCulture, $"{scheme}://{authority}:{port}");
    }
}
