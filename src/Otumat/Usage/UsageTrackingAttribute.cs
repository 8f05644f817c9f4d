namespace Otumat.Usage;

/// <summary>Declares the tracking of a package, so that the <c>otumat</c> command can read it as metadata without running the package's code.</summary>
/// <remarks><see cref="UsageAgent.FromAssembly"/> makes the agent of it, so that both read the same.</remarks>
/// <param name="author">See <see cref="UsageAgentOptions.Author"/>.</param>
/// <param name="dataDirectory">See <see cref="UsageAgentOptions.DataDirectory"/>.</param>
/// <param name="packageName">See <see cref="UsageAgentOptions.PackageName"/>.</param>
/// <param name="host">See <see cref="UsageAgentOptions.Host"/>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UsageTrackingAttribute(string author, string dataDirectory, string packageName, string host) : Attribute
{
    /// <inheritdoc cref="UsageAgentOptions.Author"/>
    public string Author { get; } = author;

    /// <inheritdoc cref="UsageAgentOptions.DataDirectory"/>
    public string DataDirectory { get; } = dataDirectory;

    /// <inheritdoc cref="UsageAgentOptions.PackageName"/>
    public string PackageName { get; } = packageName;

    /// <inheritdoc cref="UsageAgentOptions.Host"/>
    public string Host { get; } = host;

    /// <inheritdoc cref="UsageAgentOptions.InstallRoute"/>
    public string InstallRoute { get; set; } = UsageDefaults.InstallRoute;

    /// <inheritdoc cref="UsageAgentOptions.EventRoute"/>
    public string EventRoute { get; set; } = UsageDefaults.EventRoute;

    /// <inheritdoc cref="UsageAgentOptions.RefreshRoute"/>
    public string RefreshRoute { get; set; } = UsageDefaults.RefreshRoute;

    /// <inheritdoc cref="UsageAgentOptions.DeviceRoute"/>
    public string DeviceRoute { get; set; } = UsageDefaults.DeviceRoute;

    /// <inheritdoc cref="UsageAgentOptions.RevokeRoute"/>
    public string RevokeRoute { get; set; } = UsageDefaults.RevokeRoute;

    /// <summary>How long an enrolment waits for the person, in seconds.</summary>
    /// <value>Default: 60.</value>
    public int ResponseTimeoutSeconds { get; set; } = UsageDefaults.ResponseTimeoutSeconds;

    /// <summary>How often what has gathered is sent, such as <c>12h</c>.</summary>
    /// <value>Default: <c>24h</c>.</value>
    public string UploadFrequency { get; set; } = UsageDefaults.UploadFrequency;

    /// <inheritdoc cref="UsageAgentOptions.ClientId"/>
    public string? ClientId { get; set; }

    /// <inheritdoc cref="UsageAgentOptions.Scope"/>
    public string Scope { get; set; } = UsageDefaults.Scope;

    /// <inheritdoc cref="UsageAgentOptions.NoticeVersion"/>
    public int NoticeVersion { get; set; } = 1;

    /// <inheritdoc cref="UsageAgentOptions.EventNames"/>
    public string[] EventNames { get; set; } = [];

    /// <inheritdoc cref="UsageAgentOptions.PropertyKeys"/>
    public string[] PropertyKeys { get; set; } = [];

    /// <inheritdoc cref="UsageAgentOptions.AllowTokenFile"/>
    public bool AllowTokenFile { get; set; }

    /// <summary>Whether events are sent as <see cref="UsageWireFormat.Legacy"/>.</summary>
    /// <value>Default: false.</value>
    public bool LegacyWireFormat { get; set; }

    /// <summary>The options that it declares.</summary>
    /// <param name="packageVersion">The version of the package.</param>
    /// <exception cref="FormatException"><see cref="UploadFrequency"/> is no interval.</exception>
    public UsageAgentOptions ToOptions(string packageVersion) => new()
    {
        Author = Author,
        DataDirectory = DataDirectory,
        PackageName = PackageName,
        PackageVersion = packageVersion,
        Host = Host,
        InstallRoute = InstallRoute,
        EventRoute = EventRoute,
        RefreshRoute = RefreshRoute,
        DeviceRoute = DeviceRoute,
        RevokeRoute = RevokeRoute,
        ResponseTimeout = TimeSpan.FromSeconds(ResponseTimeoutSeconds),
        UploadFrequency = UploadFrequency,
        ClientId = ClientId,
        Scope = Scope,
        NoticeVersion = NoticeVersion,
        EventNames = EventNames,
        PropertyKeys = PropertyKeys,
        AllowTokenFile = AllowTokenFile,
        WireFormat = LegacyWireFormat ? UsageWireFormat.Legacy : UsageWireFormat.Events,
    };
}
