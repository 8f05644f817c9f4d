namespace Itential.Platform;

/// <summary>A call that the connected version is known not to have, refused before it was sent because <see cref="PlatformOptions.ChecksVersions"/> is on.</summary>
public sealed class UnsupportedVersionException : NotSupportedException
{
    internal UnsupportedVersionException(string verb, string route, PlatformVersion version, VersionRange range)
        : base($"{verb} {route} is not in Platform {version}: {range}. Nothing was sent.") => Version = version;

    /// <summary>The version of the platform.</summary>
    public PlatformVersion Version { get; }
}
