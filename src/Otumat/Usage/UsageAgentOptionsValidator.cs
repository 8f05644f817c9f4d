using System.Buffers;
using System.Net;

namespace Otumat.Usage;

/// <summary>Refuses options that could only fail later, in the background, where nobody looks.</summary>
internal static class UsageAgentOptionsValidator
{
    private const int LongestName = 100;
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    public static void Validate(UsageAgentOptions options)
    {
        FolderName(options.Author, nameof(options.Author));
        FolderName(options.DataDirectory, nameof(options.DataDirectory));
        FolderName(options.PackageName, nameof(options.PackageName));
        Text(options.PackageVersion, nameof(options.PackageVersion));
        Text(options.EffectiveClientId, nameof(options.ClientId));
        Text(options.Scope, nameof(options.Scope));
        Origin(options.Host);
        Route(options.InstallRoute, nameof(options.InstallRoute));
        Route(options.EventRoute, nameof(options.EventRoute));
        Route(options.RefreshRoute, nameof(options.RefreshRoute));
        Route(options.DeviceRoute, nameof(options.DeviceRoute));
        Route(options.RevokeRoute, nameof(options.RevokeRoute));
        Range(options.ResponseTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1), nameof(options.ResponseTimeout));
        Range(options.ExitBudget, TimeSpan.Zero, TimeSpan.FromSeconds(10), nameof(options.ExitBudget));
        Range(options.UploadFrequency.Value, UsageInterval.Shortest, UsageInterval.Longest, nameof(options.UploadFrequency));
        Names(options.EventNames, nameof(options.EventNames));
        Names(options.PropertyKeys, nameof(options.PropertyKeys));
        if (options.NoticeVersion < 1)
        {
            throw Wrong($"{nameof(options.NoticeVersion)} is {options.NoticeVersion}. Give the notice a number from 1 on.");
        }

        if (options.EventNames.Count == 0)
        {
            throw Wrong($"{nameof(options.EventNames)} is empty, so every event would be dropped. Declare the names that the package logs.");
        }
    }

    private static void FolderName(string value, string member)
    {
        Text(value, member);
        if (value is "." or ".." || value.AsSpan().ContainsAny(Forbidden) || value.EndsWith('.') || value.EndsWith(' '))
        {
            throw Wrong($"{member} is '{value}', which names no folder. Use letters, digits, dots, dashes and underscores.");
        }
    }

    private static void Text(string value, string member)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Any(char.IsControl))
        {
            throw Wrong($"{member} is empty or holds control characters. Give it a text.");
        }
    }

    private static void Origin(string host)
    {
        if (!Uri.TryCreate(host, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.PathAndQuery != "/" || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
        {
            throw Wrong($"Host is '{host}'. Give scheme and authority alone, such as https://usage.example.com.");
        }

        if (uri.Scheme == "http" && !(IPAddress.TryParse(uri.DnsSafeHost, out var address) ? IPAddress.IsLoopback(address) : uri.DnsSafeHost == "localhost"))
        {
            throw Wrong($"Host is '{host}', and tokens must not travel in the clear. Use https; http is for loopback addresses only.");
        }
    }

    private static void Route(string route, string member)
    {
        if (route is not ['/', ..] || route.StartsWith("//", StringComparison.Ordinal) || route.Any(c => c is <= ' ' or '?' or '#' or '\\' or > '~'))
        {
            throw Wrong($"{member} is '{route}'. Give a path that begins with one slash and has neither query nor spaces.");
        }
    }

    private static void Range(TimeSpan value, TimeSpan least, TimeSpan most, string member)
    {
        if (value < least || value > most)
        {
            throw Wrong($"{member} is {value}. Give a time from {least} to {most}.");
        }
    }

    private static void Names(IReadOnlyCollection<string> names, string member)
    {
        if (names.FirstOrDefault(name => string.IsNullOrWhiteSpace(name) || name.Length > LongestName || name.Any(char.IsControl)) is { } wrong)
        {
            throw Wrong($"{member} holds '{wrong}'. Names have 1 to {LongestName} characters and no control characters.");
        }
    }

    private static ArgumentException Wrong(string message, string parameter = "options") => new(message, parameter);
}
