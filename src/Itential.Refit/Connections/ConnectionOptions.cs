using System.Security.Cryptography.X509Certificates;
using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.Connections;

/// <summary>Where a server is, how to sign in to it and how long to wait for it. A client copies its options when it is made.</summary>
/// <remarks>There is no default user and no default password: options without a way to sign in are refused.</remarks>
public abstract partial class ConnectionOptions
{
    private string? _host;
    private int? _port;
    private bool? _useTls;

    /// <summary>Creates options with the defaults.</summary>
    protected ConnectionOptions()
    {
    }

    /// <summary>The server's DNS name or IP address, without scheme, port or path. IPv6 addresses need no brackets.</summary>
    /// <value>Default: <c>localhost</c>.</value>
    public string Host
    {
        get => _host ?? ConnectionDefaults.Host;
        set => _host = value;
    }

    /// <summary>The server's port. Any port but 0 is used as it is, also 443 without TLS and 80 with it.</summary>
    /// <value>Default: 0, which is 443 with TLS and 80 without.</value>
    public int Port
    {
        get => _port ?? 0;
        set => _port = value;
    }

    /// <summary>Whether to connect by TLS.</summary>
    /// <value>Default: true.</value>
    public bool UseTls
    {
        get => _useTls ?? true;
        set => _useTls = value;
    }

    /// <summary>The server's address, in place of <see cref="Host"/>, <see cref="Port"/> and <see cref="UseTls"/>. It may have a path, which then starts every route.</summary>
    /// <value>Default: null.</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>The user to sign in with, together with <see cref="Password"/>.</summary>
    /// <value>Default: null.</value>
    public string? User { get; set; }

    /// <summary>The password of <see cref="User"/>.</summary>
    /// <value>Default: null.</value>
    public Secret? Password { get; set; }

    /// <summary>A token that is used as it is, without a login. It is the user's to renew.</summary>
    /// <value>Default: null.</value>
    public Secret? Token { get; set; }

    /// <summary>Gives a token at each login, for tokens that another service issues.</summary>
    /// <value>Default: null.</value>
    public Func<CancellationToken, Task<Secret>>? TokenProvider { get; set; }

    /// <summary>Signs in by a way of its own.</summary>
    /// <value>Default: null.</value>
    public IAuthenticator? Authenticator { get; set; }

    /// <summary>
    /// The deadline of one call, login, replay and the reading of the answer included; for live streams and messages up to the headers.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> is none.
    /// </summary>
    /// <value>Default: 30 seconds.</value>
    public TimeSpan Timeout { get; set; } = ConnectionDefaults.Timeout;

    /// <summary>How old a session may grow before it is renewed, counted from before its login.</summary>
    /// <value>Default: zero, no limit.</value>
    public TimeSpan Ttl { get; set; }

    /// <summary>Shares the session with other processes that sign in as the same user. Needs a way to sign in that logs in: no ready token.</summary>
    /// <value>Default: null, each process logs in for itself.</value>
    public SharedSessionStore? SharedStore { get; set; }

    /// <summary>The deadline of one login, whoever waits for it.</summary>
    /// <value>Default: 30 seconds.</value>
    public TimeSpan LoginTimeout { get; set; } = ConnectionDefaults.LoginTimeout;

    /// <summary>Makes the loggers.</summary>
    /// <value>Default: null, <c>ItentialLog.LoggerFactory</c>, which is silent until somebody listens; with dependency injection the container's.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>What is written about calls and logins, category <c>Itential.Refit.Requests</c>. Of logins it is never more than their line.</summary>
    /// <value>Default: one line a call, level Debug.</value>
    public RequestLoggingOptions RequestLogging { get; set; } = new();

    /// <summary>The clock of deadlines and sessions.</summary>
    /// <value>Default: null, <see cref="System.TimeProvider.System"/>; with dependency injection the container's if it has one.</value>
    public TimeProvider? TimeProvider { get; set; }

    /// <summary>What a configuration holds under a known key and cannot be read. Reported with the other faults.</summary>
    internal List<string> UnreadableKeys { get; private set; } = [];

    /// <summary>Whether host, port or TLS were set, which excludes a base address.</summary>
    internal bool NamesServer => _host is not null || _port is not null || _useTls is not null;

    /// <summary>A copy that later changes of these options do not reach.</summary>
    internal ConnectionOptions Copy()
    {
        var copy = (ConnectionOptions)MemberwiseClone();
        copy.CertificateAuthorities = CertificateAuthorities is null ? null : new X509Certificate2Collection(CertificateAuthorities);
        copy.ClientCertificates = ClientCertificates is null ? null : new X509Certificate2Collection(ClientCertificates);
        copy.UnreadableKeys = [.. UnreadableKeys];
        copy.RequestLogging = RequestLogging.Copy();
        return copy;
    }

    internal SessionOptions ToSessionOptions() => new()
    {
        Ttl = Ttl,
        LoginTimeout = LoginTimeout,
        SharedStore = SharedStore,
        TimeProvider = TimeProvider ?? System.TimeProvider.System,
        LoggerFactory = LoggerFactory,
        RequestLogging = RequestLogging,
    };

    internal RefitSettings ToRefitSettings() => new()
    {
        Timeout = Timeout,
        TimeProvider = TimeProvider ?? System.TimeProvider.System,
        LoggerFactory = LoggerFactory,
        RequestLogging = RequestLogging.Copy(),
        Version = HttpVersion,
        VersionPolicy = HttpVersionPolicy,
        MaxResponseSize = MaxResponseSize,
    };
}
