namespace Otumat.Trust;

/// <summary>Manifests as bytes.</summary>
internal static class ManifestText
{
    /// <summary>The greatest manifest that is read, in bytes: some 200,000 files.</summary>
    public const int GreatestLength = 32 * 1024 * 1024;

    public static byte[] Write(PluginManifest manifest) => TrustJson.Write(manifest, TrustJson.Default.PluginManifest);

    /// <summary>Reads a manifest; null, and why as a sentence, when it is none.</summary>
    public static PluginManifest? Read(ReadOnlySpan<byte> content, out string fault)
    {
        if (TrustJson.Read(content, TrustJson.Default.PluginManifest, out fault) is not { } manifest)
        {
            return null;
        }

        fault = PluginRules.FaultOf(manifest) ?? "";
        return fault.Length == 0 ? manifest : null;
    }
}
