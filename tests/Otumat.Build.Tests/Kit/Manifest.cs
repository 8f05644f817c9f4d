using System.Text.Json;

namespace Otumat.Build.Tests;

/// <summary>Reads manifests without the library that writes them.</summary>
internal static class Manifest
{
    /// <summary>The SHA-256 of each listed file.</summary>
    public static SortedDictionary<string, string> Files(byte[] manifest)
    {
        using var json = JsonDocument.Parse(manifest);
        return new SortedDictionary<string, string>(
            json.RootElement.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!),
            StringComparer.Ordinal);
    }
}
