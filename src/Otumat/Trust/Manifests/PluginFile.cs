namespace Otumat.Trust;

/// <summary>A file of a plugin as its manifest lists it.</summary>
/// <param name="Path">The path below the plugin's folder, with <c>/</c>, in Unicode form C.</param>
/// <param name="Length">The length, in bytes.</param>
/// <param name="Sha256">The SHA-256 of the content, in lower-case hexadecimal.</param>
public sealed record PluginFile(string Path, long Length, string Sha256);
