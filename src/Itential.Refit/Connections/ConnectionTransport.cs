using System.Diagnostics.CodeAnalysis;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Itential.Refit.Connections;

/// <summary>The sockets and the TLS of a connection.</summary>
internal static class ConnectionTransport
{
    /// <summary>Makes the innermost handler. Cookies and redirects are off: the session carries the cookies, and a redirect would carry them away.</summary>
    public static SocketsHttpHandler Create(ConnectionOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = options.AutomaticDecompression,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = options.ConnectionLifetime,
            PooledConnectionIdleTimeout = options.ConnectionIdleTimeout,
            Proxy = options.Proxy,
            UseProxy = options.UseProxy,
            EnableMultipleHttp2Connections = true,
        };
        if (options.ClientCertificates is { Count: > 0 } certificates)
        {
            handler.SslOptions.ClientCertificates = new X509Certificate2Collection(certificates);
        }

        if (!options.VerifyCertificate)
        {
            TrustAnything(handler.SslOptions);
        }
        else if (options.CertificateAuthorities is { Count: > 0 } authorities)
        {
            handler.SslOptions.CertificateChainPolicy = TrustOnly(authorities);
        }

        return handler;
    }

    /// <summary>Gives an HTTP client its address and its name.</summary>
    public static void Prepare(HttpClient http, Uri address)
    {
        http.BaseAddress = address;
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent.Value);
    }

    [SuppressMessage("Security", "CA5359:Do Not Disable Certificate Validation", Justification = "The user asked for it by VerifyCertificate.")]
    [SuppressMessage("Vulnerability", "S4830:Server certificates should be verified during SSL/TLS connections", Justification = "As above.")]
    [SuppressMessage("Design", "MA0039:Do not write your own certificate validation method", Justification = "As above.")]
    private static void TrustAnything(SslClientAuthenticationOptions tls) => tls.RemoteCertificateValidationCallback = static (_, _, _, _) => true;

    private static X509ChainPolicy TrustOnly(X509Certificate2Collection authorities)
    {
        // Private authorities seldom publish revocation lists; the handler does not check them by default either.
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(authorities);
        return policy;
    }
}
