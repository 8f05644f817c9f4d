using WireMock.Admin;

namespace WireMock;

/// <summary>What no journal may hold.</summary>
internal static class JournalRules
{
    private static readonly string[] Logins = ["/login", "/oauth/token"];

    /// <summary>The requests, logins aside, that brought neither an <c>Authorization</c> header nor a cookie.</summary>
    public static IEnumerable<string> WithoutCredentials(IEnumerable<Exchange> journal) =>
        journal.Select(exchange => exchange.Request)
            .Where(request => !IsLogin(request))
            .Where(request => string.IsNullOrEmpty(request.Header("Authorization")) && string.IsNullOrEmpty(request.Header("Cookie")))
            .Select(request => request.Line);

    private static bool IsLogin(LoggedRequest request) =>
        request.Method == "POST" && Array.Exists(Logins, path => request.Url.EndsWith(path, StringComparison.Ordinal));
}
