using System.Net;

namespace Otumat.Collector;

/// <summary>Refuses to speak plain http with anybody but this machine.</summary>
internal static class ListenAddresses
{
    public const string Default = "http://127.0.0.1:8080";

    public static IReadOnlyList<string> Read(string text, bool behindProxy)
    {
        var addresses = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length == 0)
        {
            throw new ConfigurationException($"--urls is empty. Write an address like {Default}; several are separated by semicolons.");
        }

        foreach (var address in addresses)
        {
            Check(address, behindProxy);
        }

        return addresses;
    }

    private static void Check(string address, bool behindProxy)
    {
        // Kestrel also takes * and + for every address of the machine, which no Uri can say.
        var readable = address.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal);
        if (!Uri.TryCreate(readable, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.PathAndQuery != "/")
        {
            throw new ConfigurationException($"--urls names '{address}'. Write scheme, host and port, like {Default}.");
        }

        if (uri.Scheme == "http" && !behindProxy && !IsLoopback(uri))
        {
            throw new ConfigurationException(
                $"--urls names '{address}': plain http would show tokens to the network. Use https, or listen on 127.0.0.1, or put a reverse proxy with https in front and say --behind-proxy.");
        }
    }

    private static bool IsLoopback(Uri uri) => uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
