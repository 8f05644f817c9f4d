namespace Otumat.Trust;

/// <summary>What a plugin is signed as.</summary>
public sealed record PluginIdentity
{
    /// <summary>The id of the package.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the package, as NuGet reads it.</summary>
    public required string Version { get; init; }

    /// <summary>The framework that the files are for, such as <c>net8.0</c>.</summary>
    public required string Framework { get; init; }

    /// <summary>When the plugin is no longer valid; null, the default, for never.</summary>
    public DateTimeOffset? Expires { get; init; }
}
