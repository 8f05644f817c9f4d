using System.Net;
using System.Text.RegularExpressions;

namespace Otumat.Collector.Tests.Harness;

/// <summary>Opens pages and sends their forms, with cookies and without following redirects. It trusts this machine's address as it would https.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient _http;

    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    public Browser(Uri address) => _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };

    public Task<Page> OpenAsync(string path) => CallAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Page> SendAsync(string path, IEnumerable<KeyValuePair<string, string>> form) =>
        CallAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form) });

    /// <summary>Sends the form of a page as a person would, with these fields filled in.</summary>
    public Task<Page> SubmitAsync(Page page, params (string Name, string Value)[] fields)
    {
        var form = page.HiddenFields;
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        return SendAsync(page.FormAction, form);
    }

    public void Dispose() => _http.Dispose();

    private async Task<Page> CallAsync(HttpRequestMessage request)
    {
        using (request)
        {
            if (_cookies.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            }

            using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
            var page = await Page.ReadAsync(response);
            foreach (var cookie in page.SetCookies)
            {
                var (name, value) = (cookie[..cookie.IndexOf('=')], cookie[(cookie.IndexOf('=') + 1)..cookie.IndexOf(';')]);
                if (value.Length == 0)
                {
                    _cookies.Remove(name);
                }
                else
                {
                    _cookies[name] = value;
                }
            }

            return page;
        }
    }

    /// <summary>An answer that a person would look at.</summary>
    internal sealed record Page(HttpStatusCode Status, string Text, string? Location, IReadOnlyDictionary<string, string> Headers, IReadOnlyList<string> SetCookies)
    {
        public string FormAction => WebUtility.HtmlDecode(Action().Matches(Text)[^1].Groups["path"].Value);

        public Dictionary<string, string> HiddenFields => Hidden().Matches(Text)
            .GroupBy(match => match.Groups["name"].Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => WebUtility.HtmlDecode(group.Last().Groups["value"].Value), StringComparer.Ordinal);

        /// <summary>A value of the query that the browser is sent to.</summary>
        public string? Answer(string name) => Location is null ? null : System.Web.HttpUtility.ParseQueryString(new Uri(Location).Query)[name];

        public static async Task<Page> ReadAsync(HttpResponseMessage response) => new(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            response.Headers.Location?.OriginalString,
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : []);
    }

    [GeneratedRegex("<form method=\"post\" action=\"(?<path>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Action();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();
}
