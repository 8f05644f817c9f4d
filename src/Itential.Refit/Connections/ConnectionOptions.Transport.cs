using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Itential.Refit.Connections;

/// <content>The sockets, the TLS and the sizes of a connection. They hold for calls and for logins.</content>
public abstract partial class ConnectionOptions
{
    /// <summary>Whether the server's certificate must be valid for its name. Without it anybody on the way can read the credentials.</summary>
    /// <value>Default: true.</value>
    public bool VerifyCertificate { get; set; } = true;

    /// <summary>The only certificate authorities to trust, for servers whose certificate no public authority signed. Intermediate ones that the server does not send may stand among them.</summary>
    /// <value>Default: null, the authorities that the operating system trusts.</value>
    public X509Certificate2Collection? CertificateAuthorities { get; set; }

    /// <summary>Certificates to show to a server that asks for one, each with its private key. The first that the server's authorities signed is shown.</summary>
    /// <value>Default: null, none.</value>
    public X509Certificate2Collection? ClientCertificates { get; set; }

    /// <summary>The proxy to connect through. Its credentials belong into <see cref="IWebProxy.Credentials"/>, not into its address.</summary>
    /// <value>Default: null, the one that the environment names: <c>HTTPS_PROXY</c>, <c>HTTP_PROXY</c>, <c>ALL_PROXY</c> and <c>NO_PROXY</c>, or the settings of the system.</value>
    public IWebProxy? Proxy { get; set; }

    /// <summary>Whether to connect through a proxy at all, that of the environment included.</summary>
    /// <value>Default: true.</value>
    public bool UseProxy { get; set; } = true;

    /// <summary>How long the making of one connection may take: name, TCP and TLS. It ends the call as the call's own deadline does.</summary>
    /// <value>Default: 10 seconds.</value>
    public TimeSpan ConnectTimeout { get; set; } = ConnectionDefaults.ConnectTimeout;

    /// <summary>How long one connection is used, so that a change of DNS is seen. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> is no limit.</summary>
    /// <value>Default: 5 minutes.</value>
    public TimeSpan ConnectionLifetime { get; set; } = ConnectionDefaults.ConnectionLifetime;

    /// <summary>How long a connection is kept that nobody uses. Stay below what firewalls and load balancers on the way allow. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> is no limit.</summary>
    /// <value>Default: 1 minute.</value>
    public TimeSpan ConnectionIdleTimeout { get; set; } = ConnectionDefaults.ConnectionIdleTimeout;

    /// <summary>The HTTP version of calls and logins: 1.0, 1.1, 2.0 or 3.0. Synchronous calls go by 1.1 where the policy allows it.</summary>
    /// <value>Default: null, that of <see cref="HttpClient.DefaultRequestVersion"/>, 1.1.</value>
    public Version? HttpVersion { get; set; }

    /// <summary>Which other versions will do. HTTP/2 without TLS needs <see cref="System.Net.Http.HttpVersionPolicy.RequestVersionExact"/>.</summary>
    /// <value>Default: null, that of <see cref="HttpClient.DefaultVersionPolicy"/>, lower ones.</value>
    public HttpVersionPolicy? HttpVersionPolicy { get; set; }

    /// <summary>Which compressed answers are asked for and decompressed.</summary>
    /// <value>Default: <see cref="DecompressionMethods.All"/>.</value>
    public DecompressionMethods AutomaticDecompression { get; set; } = DecompressionMethods.All;

    /// <summary>
    /// How long an answer may be that is read whole, in bytes after decompression; null is no limit. Of a sequence it is how long one item may
    /// be. A longer one is an <see cref="ApiException"/>. Live streams and messages have no limit.
    /// </summary>
    /// <value>Default: 268,435,456, which is 256 MiB.</value>
    public long? MaxResponseSize { get; set; } = ConnectionDefaults.MaxResponseSize;
}
