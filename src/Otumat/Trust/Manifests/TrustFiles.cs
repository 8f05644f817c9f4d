namespace Otumat.Trust;

/// <summary>The names of the two files that a plugin is trusted by.</summary>
public static class TrustFiles
{
    /// <summary>The name of the manifest: <c>&lt;id&gt;.trust.json</c>.</summary>
    /// <param name="id">The id of the package.</param>
    public static string ManifestOf(string id) => $"{id}.trust.json";

    /// <summary>The name of the signature: <c>&lt;id&gt;.trust.sig</c>.</summary>
    /// <param name="id">The id of the package.</param>
    public static string SignatureOf(string id) => $"{id}.trust.sig";

    /// <summary>Whether a path below the plugin's folder is one of the two.</summary>
    internal static bool IsOne(string path, string id) => path == ManifestOf(id) || path == SignatureOf(id);
}
