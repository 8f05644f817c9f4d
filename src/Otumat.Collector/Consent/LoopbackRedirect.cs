using System.Globalization;
using System.Text.RegularExpressions;

namespace Otumat.Collector;

/// <summary>The only places that a code is sent to: a port of the person's own machine, written as an address (RFC 8252, 7.3 and 8.3).</summary>
internal static partial class LoopbackRedirect
{
    // As text: a parser of addresses would take 127.1 or 0x7f000001 for the same.
    public static bool IsAllowed(string? uri) =>
        uri is not null && Form().Match(uri) is { Success: true } match
        && int.Parse(match.Groups["port"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and <= 65535;

    /// <summary>What form-action must name, since browsers also hold it against the redirect that answers the form.</summary>
    /// <remarks>The policy's grammar has no IPv6 addresses; the scheme is the narrowest that it can say of them.</remarks>
#pragma warning disable S5332 // nothing leaves this machine, and no certificate exists for its loopback address (RFC 8252, 8.3)
    public static string FormTarget(string uri) => uri.StartsWith("http://[", StringComparison.Ordinal) ? "http:" : uri[..uri.IndexOf('/', "http://".Length)];
#pragma warning restore S5332

    [GeneratedRegex(@"^http://(127\.0\.0\.1|\[::1\]):(?<port>[0-9]{1,5})(/[A-Za-z0-9._~-]*)+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
