using System.Net;

namespace Itential.Testing;

/// <summary>Settings of a <see cref="PlatformServer"/>. They are read once, when the server starts.</summary>
public sealed class PlatformServerOptions
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

    /// <summary>The clock of sessions, of delays and, with <see cref="StepInterval"/>, of jobs and adapters.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The number of steps from the start of a job to its end.</summary>
    /// <value>4.</value>
    public int JobSteps { get; set; } = 4;

    /// <summary>The time that one step of a job, or of an adapter that starts or stops, takes.</summary>
    /// <value><see langword="null"/>: no time at all; each read of the job, or of the adapter's health, is one step.</value>
    public TimeSpan? StepInterval { get; set; }

    /// <summary>The number of jobs at the start, in every state.</summary>
    /// <value>120, more than one page can hold.</value>
    public int Jobs { get; set; } = 120;

    /// <summary>The number of workflows at the start. The first is <c>Deploy Configuration</c>, the second <c>Failing Change</c>.</summary>
    /// <value>30.</value>
    /// <remarks>A job of a workflow whose name contains <c>fail</c> ends in <c>error</c>.</remarks>
    public int Workflows { get; set; } = 30;

    /// <summary>The number of automations at the start.</summary>
    /// <value>12.</value>
    public int Automations { get; set; } = 12;

    /// <summary>The number of adapters at the start. They run, but every fifth, which is stopped.</summary>
    /// <value>6.</value>
    /// <remarks>An adapter whose name contains <c>fail</c> ends <c>DEAD</c> when it is started.</remarks>
    public int Adapters { get; set; } = 6;

    internal PlatformServerOptions Copy() => (PlatformServerOptions)MemberwiseClone();
}
