using System.Net.Http.Headers;
using Itential.Diagnostics;
using Itential.Diagnostics.Logging;

namespace Itential.Refit.Observation;

/// <summary>Headers as records show them: <c>Name: value | Name: value | not shown: Cookie</c>.</summary>
internal static class LoggedHeaders
{
    private static readonly HashSet<string> Credentials = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "Set-Cookie2", "X-Api-Key", "X-Auth-Token",
    };

    public static string Of(HttpHeaders headers, HttpHeaders? contentHeaders, SensitiveDataScanner scanner)
    {
        var shown = new List<string>();
        var hidden = new List<string>();
        Add(headers, scanner, shown, hidden);
        if (contentHeaders is not null)
        {
            Add(contentHeaders, scanner, shown, hidden);
        }

        if (hidden.Count > 0)
        {
            shown.Add("not shown: " + string.Join(", ", hidden));
        }

        return LogText.OneLine(string.Join(" | ", shown));
    }

    private static void Add(HttpHeaders headers, SensitiveDataScanner scanner, List<string> shown, List<string> hidden)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            if (Credentials.Contains(name))
            {
                hidden.Add(name);
            }
            else
            {
                shown.Add(scanner.Redact($"{name}: {values}"));
            }
        }
    }
}
