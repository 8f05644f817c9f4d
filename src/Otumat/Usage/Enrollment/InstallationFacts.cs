using System.Runtime.InteropServices;

namespace Otumat.Usage;

/// <summary>All that an enrolment tells of this machine.</summary>
internal sealed record InstallationFacts(Guid Id, string OperatingSystem, string Runtime, string PackageName, string PackageVersion)
{
    public static InstallationFacts Of(Guid id, UsageAgentOptions options) => new(id, SystemNames.Family, RuntimeInformation.FrameworkDescription, options.PackageName, options.PackageVersion);

    public TokenRequest AddTo(TokenRequest request) => request with
    {
        InstallationId = Id.ToString(),
        OperatingSystem = OperatingSystem,
        Runtime = Runtime,
        PackageName = PackageName,
        PackageVersion = PackageVersion,
    };

    public IReadOnlyList<KeyValuePair<string, string>> List() =>
    [
        new("installation_id", Id.ToString()),
        new("operating_system", OperatingSystem),
        new("runtime", Runtime),
        new("package_name", PackageName),
        new("package_version", PackageVersion),
    ];
}
