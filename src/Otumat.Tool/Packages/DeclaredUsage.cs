namespace Otumat.Tool;

/// <summary>What an assembly declares by its UsageTracking attribute.</summary>
/// <param name="Required">The four constructor arguments: author, data directory, package name, host.</param>
/// <param name="Named">The properties that are set, by name; arrays are read-only lists of strings.</param>
/// <param name="Version">The version of the assembly, as its author writes it.</param>
internal sealed record DeclaredUsage(IReadOnlyList<string> Required, IReadOnlyDictionary<string, object?> Named, string Version);
