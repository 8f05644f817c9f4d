using Microsoft.Extensions.Logging;

namespace Otumat.Usage;

/// <summary>What a <see cref="UsageAgent"/> collects, where it sends that, and as whom.</summary>
public sealed record UsageAgentOptions
{
    /// <summary>The person or organisation that publishes the package. Part of the data folder on Windows.</summary>
    public required string Author { get; init; }

    /// <summary>The name of the folder, below the user's own data, that holds what waits to be sent.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>The id of the package whose use is told.</summary>
    public required string PackageName { get; init; }

    /// <summary>The version of the package.</summary>
    /// <value>Default: <c>0.0.0</c>.</value>
    public string PackageVersion { get; init; } = "0.0.0";

    /// <summary>Scheme and authority of the server, such as <c>https://usage.example.com</c>. Plain http is for loopback addresses only.</summary>
    public required string Host { get; init; }

    /// <summary>The path of the page on which the person agrees.</summary>
    /// <value>Default: <c>/user/usage-install</c>.</value>
    public string InstallRoute { get; init; } = UsageDefaults.InstallRoute;

    /// <summary>The path that takes events.</summary>
    /// <value>Default: <c>/api/usage-event</c>.</value>
    public string EventRoute { get; init; } = UsageDefaults.EventRoute;

    /// <summary>The path of the token endpoint (RFC 6749, 3.2).</summary>
    /// <value>Default: <c>/auth/token</c>.</value>
    public string RefreshRoute { get; init; } = UsageDefaults.RefreshRoute;

    /// <summary>The path of the device authorization endpoint (RFC 8628, 3.1).</summary>
    /// <value>Default: <c>/auth/device</c>.</value>
    public string DeviceRoute { get; init; } = UsageDefaults.DeviceRoute;

    /// <summary>The path that revokes tokens (RFC 7009) and erases what an installation has sent.</summary>
    /// <value>Default: <c>/auth/revoke</c>.</value>
    public string RevokeRoute { get; init; } = UsageDefaults.RevokeRoute;

    /// <summary>How long an enrolment waits for the person.</summary>
    /// <value>Default: 60 seconds.</value>
    public TimeSpan ResponseTimeout { get; init; } = UsageDefaults.ResponseTimeout;

    /// <summary>How often what has gathered is sent.</summary>
    /// <value>Default: <c>24h</c>.</value>
    public UsageInterval UploadFrequency { get; init; } = UsageDefaults.UploadFrequency;

    /// <summary>The OAuth client that the server knows the package by.</summary>
    /// <value>Default: null, which means <see cref="PackageName"/>.</value>
    public string? ClientId { get; init; }

    /// <summary>The OAuth scope that is asked for.</summary>
    /// <value>Default: <c>usage</c>.</value>
    public string Scope { get; init; } = UsageDefaults.Scope;

    /// <summary>The number of the notice that the person agrees to. People are asked again when it rises.</summary>
    /// <value>Default: 1.</value>
    public int NoticeVersion { get; init; } = 1;

    /// <summary>The names of the events. Any other is dropped and counted.</summary>
    public IReadOnlyCollection<string> EventNames { get; init; } = [];

    /// <summary>The keys that properties of events may have. Any other property is dropped and counted.</summary>
    public IReadOnlyCollection<string> PropertyKeys { get; init; } = [];

    /// <summary>How events are written into an upload.</summary>
    /// <value>Default: <see cref="UsageWireFormat.Events"/>.</value>
    public UsageWireFormat WireFormat { get; init; }

    /// <summary>Whether tokens may be kept in a file that only the user can read where there is no key store. Such a file is not encrypted.</summary>
    /// <value>Default: false.</value>
    public bool AllowTokenFile { get; init; }

    /// <summary>The folder below which <see cref="DataDirectory"/> lies.</summary>
    /// <value>Default: null, which means the local application data of the user.</value>
    public string? DataRoot { get; init; }

    /// <summary>How long the end of the process may be held up to send what is due. What waits in memory is written to disk in any case.</summary>
    /// <value>Default: one second. Zero sends nothing at the end.</value>
    public TimeSpan ExitBudget { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Makes the handler that requests go through. It must not follow redirects.</summary>
    /// <value>Default: null, which means a handler without cookies and redirects.</value>
    public Func<HttpMessageHandler>? CreateHandler { get; init; }

    /// <summary>Takes what goes wrong in the background.</summary>
    /// <value>Default: null, which logs nothing.</value>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Opens another place for tokens than that of the operating system.</summary>
    internal Func<CancellationToken, Task<ITokenStore>>? OpenTokenStore { get; init; }

    internal string EffectiveClientId => ClientId ?? PackageName;
}
