namespace Otumat.Trust;

/// <summary>A manifest whose signature and files are in order, and the SHA-256 of its bytes in lower-case hexadecimal.</summary>
internal sealed record VerifiedManifest(PluginManifest Manifest, string Digest);
