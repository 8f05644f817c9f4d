using System.Collections.Frozen;
using System.Net.Http.Headers;
using Itential.Diagnostics;
using Itential.Diagnostics.Logging;

namespace Itential.Refit.Observation;

/// <summary>Headers as records show them: <c>Name: value | Name: value</c>.</summary>
internal static class LoggedHeaders
{
    private const string Separator = " | ";
    private const string Hidden = "[REDACTED]";

    private static readonly FrozenSet<string> Credentials =
        new[] { "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "Set-Cookie2", "X-Api-Key", "X-Auth-Token" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Of(HttpHeaders headers, HttpHeaders? contentHeaders, SensitiveDataScanner scanner)
    {
        IEnumerable<string> lines = Lines(headers, scanner);
        return string.Join(Separator, contentHeaders is null ? lines : lines.Concat(Lines(contentHeaders, scanner)));
    }

    private static IEnumerable<string> Lines(HttpHeaders headers, SensitiveDataScanner scanner)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            yield return LogText.OneLine(Credentials.Contains(name) ? $"{name}: {Hidden}" : scanner.Redact($"{name}: {values}"));
        }
    }
}
