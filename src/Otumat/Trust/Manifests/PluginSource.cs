namespace Otumat.Trust;

/// <summary>A file to be signed: where it will lie in the plugin's folder, and where it lies now.</summary>
/// <param name="Path">The path below the plugin's folder.</param>
/// <param name="Source">The path of the file on this machine.</param>
public sealed record PluginSource(string Path, string Source);
