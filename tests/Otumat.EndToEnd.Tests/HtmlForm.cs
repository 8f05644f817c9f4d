using System.Net;
using System.Text.RegularExpressions;

namespace Otumat.EndToEnd.Tests;

/// <summary>The first form of a page: where it is sent and what it holds already.</summary>
internal sealed partial class HtmlForm
{
    private readonly Dictionary<string, string> _fields = [];

    private HtmlForm(Uri action) => Action = action;

    public Uri Action { get; private set; }

    public static HtmlForm Parse(string html, Uri page)
    {
        var match = Form().Match(html);
        if (!match.Success)
        {
            throw new InvalidOperationException($"{page.GetLeftPart(UriPartial.Path)} has no form. It says: {html}");
        }

        var action = Attribute(match.Groups["tag"].Value, "action");
        var form = new HtmlForm(action is null ? page : new Uri(page, action));
        foreach (Match input in Input().Matches(match.Groups["body"].Value))
        {
            var tag = input.Groups["tag"].Value;
            if (Attribute(tag, "type") == "hidden" && Attribute(tag, "name") is { } name)
            {
                form._fields[name] = Attribute(tag, "value") ?? "";
            }
        }

        return form;
    }

    public HtmlForm With(string name, string value)
    {
        _fields[name] = value;
        return this;
    }

    /// <summary>Sends the form to the same path of another server.</summary>
    public HtmlForm At(Uri server)
    {
        Action = new Uri(server, Action.PathAndQuery);
        return this;
    }

    public Task<HttpResponseMessage> SendAsync(HttpClient http, CancellationToken ct) => http.PostAsync(Action, new FormUrlEncodedContent(_fields), ct);

    private static string? Attribute(string tag, string name)
    {
        var match = Regex.Match(tag, $"\\b{name}\\s*=\\s*\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);
        return match.Success ? WebUtility.HtmlDecode(match.Groups["value"].Value) : null;
    }

    [GeneratedRegex("<form(?<tag>[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex("<input(?<tag>[^>]*)>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Input();
}
