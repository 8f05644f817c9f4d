using System.Net;
using System.Text;

namespace Otumat.Usage;

/// <summary>The first line and the host of a request to the callback. All that the callback needs to know, and all that it reads.</summary>
internal sealed record CallbackRequest(string Method, string Path, IReadOnlyDictionary<string, string> Query, string? Host)
{
    private const int LongestHead = 16 * 1024;

    /// <summary>Reads the head of a request; null when it is none, or too long.</summary>
    public static async Task<CallbackRequest?> ReadAsync(Stream stream, CancellationToken ct)
    {
        var buffer = new byte[LongestHead];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), ct).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            length += read;
            if (buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) is >= 0 and var end)
            {
                return Parse(Encoding.ASCII.GetString(buffer, 0, end));
            }
        }

        return null;
    }

    public static CallbackRequest? Parse(string head)
    {
        var lines = head.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, ['/', ..] and var target, "HTTP/1.1" or "HTTP/1.0"])
        {
            return null;
        }

        var hosts = lines.Skip(1).Where(line => line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase)).Select(line => line[5..].Trim()).ToArray();
        var parts = target.Split('?', 2);
        return new CallbackRequest(method, parts[0], parts.Length == 2 ? ParseQuery(parts[1]) : new Dictionary<string, string>(), hosts is [var host] ? host : null);
    }

    // A name that comes twice is ambiguous, so neither value is taken.
    private static Dictionary<string, string> ParseQuery(string query) => query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .GroupBy(pair => WebUtility.UrlDecode(pair[0]), StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => WebUtility.UrlDecode(group.Single().ElementAtOrDefault(1) ?? ""), StringComparer.Ordinal);
}
