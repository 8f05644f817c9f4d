using System.Security.Cryptography;

namespace Otumat.Build;

/// <summary>What says that a package needs no work: the hash of the package as it was signed, and what it was signed for.</summary>
internal static class SigningStamp
{
    /// <summary>Whether the package is the one that was signed for this request.</summary>
    public static bool Fits(string stamp, string package, string request) =>
        File.Exists(stamp) && File.Exists(package) && File.ReadAllText(stamp) == Text(package, request);

    public static void Write(string stamp, string package, string request) => File.WriteAllText(stamp, Text(package, request));

    private static string Text(string package, string request)
    {
        using var stream = File.OpenRead(package);
        return $"{Convert.ToHexString(SHA256.HashData(stream))}\n{request}\n";
    }
}
