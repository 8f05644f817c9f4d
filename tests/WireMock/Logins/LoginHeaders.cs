using System.Globalization;

namespace WireMock.Logins;

/// <summary>The headers that a login brings.</summary>
internal static class LoginHeaders
{
    public const string UserAgent = "itential-refit/0.1.0";

    public static Dictionary<string, string> Of(Uri address, string contentType, int length) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["Accept"] = "application/json, */*;q=0.5",
        ["Accept-Encoding"] = "gzip, deflate, br",
        ["Content-Length"] = length.ToString(CultureInfo.InvariantCulture),
        ["Content-Type"] = contentType,
        ["Host"] = address.Authority,
        ["User-Agent"] = UserAgent,
    };
}
