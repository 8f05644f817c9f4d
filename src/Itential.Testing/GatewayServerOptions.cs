using System.Net;

namespace Itential.Testing;

/// <summary>Settings of a <see cref="GatewayServer"/>. They are read once, when the server starts.</summary>
public sealed class GatewayServerOptions
{
    /// <summary>The one user that may log in.</summary>
    /// <value><see cref="DemoCredentials.User"/>.</value>
    public string User { get; set; } = DemoCredentials.User;

    /// <summary>The password of <see cref="User"/>.</summary>
    /// <value><see cref="DemoCredentials.Password"/>.</value>
    public string Password { get; set; } = DemoCredentials.Password;

    /// <summary>The loopback port to listen on.</summary>
    /// <value>0: the system picks a free one.</value>
    public int Port { get; set; }

    /// <summary>Listens with TLS, with a certificate made in memory; see <see cref="GatewayServer.Certificate"/>.</summary>
    /// <value><see langword="false"/>.</value>
    public bool UseTls { get; set; }

    /// <summary>How long a session lives, counted from the login; use does not prolong it.</summary>
    /// <value>30 minutes.</value>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Where the answer to a login carries the session.</summary>
    /// <value><see cref="IssuedCredentials.Both"/>.</value>
    public IssuedCredentials IssuedCredentials { get; set; } = IssuedCredentials.Both;

    /// <summary>Marks the session cookie <c>Secure</c>.</summary>
    /// <value><see langword="null"/>: as <see cref="UseTls"/>.</value>
    public bool? SecureCookies { get; set; }

    /// <summary>Sets a new session cookie on every answer to a request that came with one. The old one stays good until its time is over.</summary>
    /// <value><see langword="false"/>.</value>
    public bool RotatesCookies { get; set; }

    /// <summary>The status of the answer to a request whose session is over or unknown.</summary>
    /// <value>401.</value>
    public HttpStatusCode ExpiredSessionStatus { get; set; } = HttpStatusCode.Unauthorized;

    /// <summary>The clock of sessions, of delays and of the audit log.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The number of devices at the start, named <c>router-001</c> and on.</summary>
    /// <value>30.</value>
    public int Devices { get; set; } = 30;

    /// <summary>The number of scripts at the start. The first is <c>collect_inventory.py</c>, the second <c>fail_on_purpose.sh</c>.</summary>
    /// <value>4.</value>
    /// <remarks>A script whose name contains <c>fail</c> ends with <c>FAILURE</c> and return code 1.</remarks>
    public int Scripts { get; set; } = 4;

    /// <summary>The number of playbooks at the start. The first is <c>deploy_ntp</c>, the second <c>fail_on_purpose</c>.</summary>
    /// <value>4.</value>
    /// <remarks>A playbook whose name contains <c>fail</c> ends with <c>FAILURE</c> and return code 1.</remarks>
    public int Playbooks { get; set; } = 4;

    /// <summary>The number of modules at the start. The first is <c>ios_facts</c>, the second <c>fail_on_purpose</c>.</summary>
    /// <value>3.</value>
    /// <remarks>A module whose name contains <c>fail</c> ends with <c>FAILURE</c> on every host.</remarks>
    public int Modules { get; set; } = 3;

    /// <summary>The number of roles at the start. The first is <c>baseline</c>, the second <c>fail_on_purpose</c>.</summary>
    /// <value>3.</value>
    /// <remarks>A role whose name contains <c>fail</c> ends with <c>FAILURE</c> on every host.</remarks>
    public int Roles { get; set; } = 3;

    /// <summary>The number of devices at the start in each inventory <c>default</c> of netmiko, netconf and http_requests.</summary>
    /// <value>3.</value>
    public int InventoryDevices { get; set; } = 3;

    /// <summary>The version that the status tells.</summary>
    /// <value>4.3.5.</value>
    public string Version { get; set; } = "4.3.5";

    internal GatewayServerOptions Copy() => (GatewayServerOptions)MemberwiseClone();
}
