using System.Net;

namespace Itential.Testing;

/// <summary>Settings of a <see cref="PlatformServer"/>. They are read once, when the server starts.</summary>
public sealed partial class PlatformServerOptions
{
    /// <summary>The one user that may log in.</summary>
    /// <value><see cref="DemoCredentials.User"/>.</value>
    public string User { get; set; } = DemoCredentials.User;

    /// <summary>The password of <see cref="User"/>.</summary>
    /// <value><see cref="DemoCredentials.Password"/>.</value>
    public string Password { get; set; } = DemoCredentials.Password;

    /// <summary>The one client that gets a token by client credentials.</summary>
    /// <value><see cref="DemoCredentials.ClientId"/>.</value>
    public string ClientId { get; set; } = DemoCredentials.ClientId;

    /// <summary>The secret of <see cref="ClientId"/>.</summary>
    /// <value><see cref="DemoCredentials.ClientSecret"/>.</value>
    public string ClientSecret { get; set; } = DemoCredentials.ClientSecret;

    /// <summary>The loopback port to listen on.</summary>
    /// <value>0: the system picks a free one.</value>
    public int Port { get; set; }

    /// <summary>Listens with TLS, with a certificate made in memory; see <see cref="PlatformServer.Certificate"/>.</summary>
    /// <value><see langword="false"/>.</value>
    public bool UseTls { get; set; }

    /// <summary>How long the session of <c>POST /login</c> lives, counted from the login; use does not prolong it.</summary>
    /// <value>30 minutes.</value>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long the token of <c>POST /oauth/token</c> lives.</summary>
    /// <value>1 hour.</value>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Reports <see cref="TokenLifetime"/> as <c>expires_in</c>, in whole seconds rounded down.</summary>
    /// <value><see langword="true"/>.</value>
    public bool ReportsTokenLifetime { get; set; } = true;

    /// <summary>Where the answer to <c>POST /login</c> carries the session.</summary>
    /// <value><see cref="IssuedCredentials.Both"/>.</value>
    public IssuedCredentials IssuedCredentials { get; set; } = IssuedCredentials.Both;

    /// <summary>Marks the session cookie <c>Secure</c>.</summary>
    /// <value><see langword="null"/>: as <see cref="UseTls"/>.</value>
    public bool? SecureCookies { get; set; }

    /// <summary>Sets a new session cookie on every answer to a request that came with one. The old one stays good until its time is over.</summary>
    /// <value><see langword="false"/>.</value>
    public bool RotatesCookies { get; set; }

    /// <summary>The status of the answer to a request whose session is over or unknown.</summary>
    /// <value>401; some releases answer 403.</value>
    public HttpStatusCode ExpiredSessionStatus { get; set; } = HttpStatusCode.Unauthorized;

    /// <summary>The clock of sessions, of delays and, with <see cref="StepInterval"/>, of all work that takes steps.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The number of steps from the start of a job, a plan's run or an agent's session to its end.</summary>
    /// <value>4.</value>
    public int JobSteps { get; set; } = 4;

    /// <summary>The time that one step takes: of a job, of an adapter that starts or stops, of a compliance run, of a session.</summary>
    /// <value><see langword="null"/>: no time at all; each read of the job, of the adapter's health and so on is one step.</value>
    public TimeSpan? StepInterval { get; set; }

    /// <summary>The text that <c>GET /version</c> answers, and the version of <c>GET /health/server</c>.</summary>
    /// <value>6.5.2.</value>
    public string Version { get; set; } = "6.5.2";

    internal PlatformServerOptions Copy() => (PlatformServerOptions)MemberwiseClone();
}
