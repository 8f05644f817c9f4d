using System.Text.RegularExpressions;
using NuGet.Versioning;

namespace Otumat.Trust;

/// <summary>What a manifest may say, when it is signed and when it is read.</summary>
internal static partial class PluginRules
{
    /// <summary>The characters of a SHA-256 in hexadecimal.</summary>
    public const int DigestLength = 64;

    private const int GreatestIdLength = 100;

    /// <summary>Why something in the manifest is not allowed, as a sentence; null when everything is.</summary>
    public static string? FaultOf(PluginManifest manifest)
    {
        if (manifest.Schema != PluginManifest.CurrentSchema)
        {
            return $"The schema {manifest.Schema} is not known here; this version reads schema {PluginManifest.CurrentSchema}.";
        }

        if (!IsId(manifest.Id))
        {
            return "The id is no package id.";
        }

        if (!NuGetVersion.TryParse(manifest.Version, out _))
        {
            return $"The version '{manifest.Version}' is no version that NuGet reads.";
        }

        if (!Framework().IsMatch(manifest.Framework))
        {
            return $"The framework '{manifest.Framework}' is none, such as net8.0.";
        }

        return IsDigest(manifest.KeyId) ? FaultOf(manifest.Id, manifest.Files) : "The key id is no SHA-256 in lower-case hexadecimal.";
    }

    /// <summary>Whether the text is a package id as NuGet takes it.</summary>
    public static bool IsId(string text) => text.Length <= GreatestIdLength && Id().IsMatch(text);

    /// <summary>Whether the text is a SHA-256 in lower-case hexadecimal.</summary>
    public static bool IsDigest(string text) => Digest().IsMatch(text);

    private static string? FaultOf(string id, IReadOnlyList<PluginFile> files)
    {
        if (files.Count == 0)
        {
            return "There is no file in the plugin.";
        }

        var paths = new HashSet<string>(files.Count, StringComparer.OrdinalIgnoreCase) { TrustFiles.ManifestOf(id), TrustFiles.SignatureOf(id) };
        foreach (var file in files)
        {
            // The reader lets null pass as an element of a list.
            if (file is null)
            {
                return "A file in the list is null.";
            }

            if (PluginPath.FaultOf(file.Path) is { } fault)
            {
                return $"The path '{file.Path}' {fault}, which is not allowed. Rename the file.";
            }

            if (!paths.Add(file.Path))
            {
                return $"The path '{file.Path}' stands there twice, or differs from another in case only. Rename the file.";
            }

            if (file.Length < 0 || !IsDigest(file.Sha256))
            {
                return $"The file '{file.Path}' has no usable length or SHA-256.";
            }
        }

        return files.FirstOrDefault(file => PathFolders.Of(file.Path).Any(paths.Contains)) is { } below
            ? $"A folder of the path '{below.Path}' is a file as well."
            : null;
    }

    [GeneratedRegex(@"\A\w+([.-]\w+)*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[a-z0-9]+([.-][a-z0-9]+)*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Framework();

    [GeneratedRegex(@"\A[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digest();
}
