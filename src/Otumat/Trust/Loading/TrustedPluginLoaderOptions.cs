namespace Otumat.Trust;

/// <summary>What a <see cref="TrustedPluginLoader"/> needs to know.</summary>
public sealed record TrustedPluginLoaderOptions
{
    /// <summary>The keys that are trusted, and what is remembered of the plugins that were loaded.</summary>
    public required TrustStore Store { get; init; }

    /// <summary>
    /// Simple names of assemblies that plugins take from the program, such as the one with its interfaces. None by default.
    /// A plugin gets the program's also where it brings one of that name itself, so that both mean the same types. Case does not matter.
    /// </summary>
    public IReadOnlyCollection<string> SharedAssemblies { get; init; } = [];

    /// <summary>Names of native libraries that plugins may take from the system, as their code writes them, such as <c>libc</c>. None by default. Case matters.</summary>
    public IReadOnlyCollection<string> SharedNativeLibraries { get; init; } = [];

    /// <summary>
    /// The folder below which each plugin's native libraries are copied into a private folder. Null, the default, for the system's temporary folder.
    /// Nobody but this user and the superuser may write it, unless it has the sticky bit; programs must be allowed to run from it.
    /// </summary>
    public string? NativeFolder { get; init; }

    /// <summary>The clock for expiry; null, the default, for the system's.</summary>
    public TimeProvider? Time { get; init; }
}
