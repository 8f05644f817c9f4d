namespace Otumat.Trust;

/// <summary>A file that the original lists.</summary>
/// <param name="Path">The path from the folder above the package, with <c>/</c>.</param>
/// <param name="Shown">What errors call it.</param>
/// <param name="Open">Opens the content.</param>
internal sealed record LegacyFile(string Path, string Shown, Func<Stream> Open);
