namespace Otumat.Build;

/// <summary>Names of a package's parts. The archive holds them escaped, and NuGet takes that back when it installs.</summary>
internal static class PartName
{
    public static string PathOf(string entry) => entry.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(entry) : entry;
}
