namespace Otumat.Usage;

/// <summary>What the <c>otumat</c> command needs to upload for a package without its assembly. Saved when the person enrols; it holds no secret.</summary>
internal sealed record SavedUsageSettings
{
    public int Schema { get; init; } = 1;

    public required string Author { get; init; }

    public required string DataDirectory { get; init; }

    public required string PackageName { get; init; }

    public required string PackageVersion { get; init; }

    public required string Host { get; init; }

    public required string InstallRoute { get; init; }

    public required string EventRoute { get; init; }

    public required string RefreshRoute { get; init; }

    public required string DeviceRoute { get; init; }

    public required string RevokeRoute { get; init; }

    public required double ResponseTimeoutSeconds { get; init; }

    public required string UploadFrequency { get; init; }

    public string? ClientId { get; init; }

    public required string Scope { get; init; }

    public required int NoticeVersion { get; init; }

    public required IReadOnlyList<string> EventNames { get; init; }

    public required IReadOnlyList<string> PropertyKeys { get; init; }

    public required bool Legacy { get; init; }

    public required bool AllowTokenFile { get; init; }

    public static SavedUsageSettings Of(UsageAgentOptions options) => new()
    {
        Author = options.Author,
        DataDirectory = options.DataDirectory,
        PackageName = options.PackageName,
        PackageVersion = options.PackageVersion,
        Host = options.Host,
        InstallRoute = options.InstallRoute,
        EventRoute = options.EventRoute,
        RefreshRoute = options.RefreshRoute,
        DeviceRoute = options.DeviceRoute,
        RevokeRoute = options.RevokeRoute,
        ResponseTimeoutSeconds = options.ResponseTimeout.TotalSeconds,
        UploadFrequency = options.UploadFrequency.ToString(),
        ClientId = options.ClientId,
        Scope = options.Scope,
        NoticeVersion = options.NoticeVersion,
        EventNames = [.. options.EventNames],
        PropertyKeys = [.. options.PropertyKeys],
        Legacy = options.WireFormat == UsageWireFormat.Legacy,
        AllowTokenFile = options.AllowTokenFile,
    };

    public UsageAgentOptions ToOptions(string? root) => new()
    {
        Author = Author,
        DataDirectory = DataDirectory,
        PackageName = PackageName,
        PackageVersion = PackageVersion,
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
        WireFormat = Legacy ? UsageWireFormat.Legacy : UsageWireFormat.Events,
        AllowTokenFile = AllowTokenFile,
        DataRoot = root,
    };
}
