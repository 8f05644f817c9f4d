using System.Globalization;
using System.Net;

namespace Itential.Refit.Connections;

/// <content>What is wrong with sockets, TLS and sizes.</content>
internal sealed partial class ConnectionFaults
{
    private static readonly string[] ProxySchemes = ["http", "https", "socks4", "socks4a", "socks5"];

    private void CheckTransport()
    {
        CheckTls();
        CheckProxy();
        CheckVersion();
        CheckLimit(nameof(options.ConnectTimeout), options.ConnectTimeout);
        CheckLimitOrNone(nameof(options.ConnectionLifetime), options.ConnectionLifetime);
        CheckLimitOrNone(nameof(options.ConnectionIdleTimeout), options.ConnectionIdleTimeout);
        if (options.MaxResponseSize is <= 0)
        {
            Add(nameof(options.MaxResponseSize), string.Create(CultureInfo.InvariantCulture, $"is {options.MaxResponseSize}: use a number of bytes above zero, or null for no limit"));
        }
    }

    private void CheckTls()
    {
        if (!options.VerifyCertificate && options.CertificateAuthorities is { Count: > 0 })
        {
            Add(nameof(options.CertificateAuthorities), $"are set and {nameof(options.VerifyCertificate)} is off: authorities mean nothing when no certificate is verified");
        }

        if (options.ClientCertificates is not { Count: > 0 } certificates)
        {
            return;
        }

        if (options.BaseAddress is { IsAbsoluteUri: true } address ? address.Scheme == Uri.UriSchemeHttp : !options.UseTls)
        {
            Add(nameof(options.ClientCertificates), "are set and the address is http: they are shown by TLS only");
        }

        foreach (var certificate in certificates)
        {
            if (!certificate.HasPrivateKey)
            {
                Add(nameof(options.ClientCertificates), $"holds '{certificate.Subject}' without its private key: load it with the key, as X509Certificate2.CreateFromPemFile does");
            }
        }
    }

    private void CheckProxy()
    {
        if (options.Proxy is null)
        {
            return;
        }

        if (!options.UseProxy)
        {
            Add(nameof(options.Proxy), $"is set and {nameof(options.UseProxy)} is off: set one of them");
        }

        if (options.Proxy is not WebProxy { Address: { } address })
        {
            return;
        }

        // The text is not shown: it may be a password.
        if (address.UserInfo.Length > 0)
        {
            Add(nameof(options.Proxy), "holds credentials in its address: put them into Proxy.Credentials");
        }

        if (!ProxySchemes.Contains(address.Scheme, StringComparer.OrdinalIgnoreCase))
        {
            Add(nameof(options.Proxy), "has no address of the schemes http, https, socks4, socks4a and socks5: write it like http://proxy.example:8080");
        }
    }

    private void CheckVersion()
    {
        if (options.HttpVersion is { } version and not ({ Major: 1, Minor: 0 or 1 } or { Major: 2 or 3, Minor: 0 }))
        {
            Add(nameof(options.HttpVersion), $"is {version}: use 1.0, 1.1, 2.0 or 3.0");
        }

        if (options.HttpVersionPolicy is { } policy && !Enum.IsDefined(policy))
        {
            Add(nameof(options.HttpVersionPolicy), string.Create(CultureInfo.InvariantCulture, $"is {(int)policy}, which is none"));
        }
    }

    private void CheckLimitOrNone(string property, TimeSpan limit)
    {
        if (limit != Timeout.InfiniteTimeSpan)
        {
            CheckLimit(property, limit);
        }
    }
}
