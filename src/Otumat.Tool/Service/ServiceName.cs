using System.Security.Cryptography;
using System.Text;

namespace Otumat.Tool;

/// <summary>The name of a package's entry: readable, safe in a file name, and the same at every installation.</summary>
internal static class ServiceName
{
    private const int LongestSlug = 40;
    private const int HashDigits = 16;

    /// <summary>Makes the name.</summary>
    /// <param name="package">The package; letters and digits of it are kept.</param>
    /// <param name="home">The folder that holds the package's usage data; tells packages of the same name apart.</param>
    public static string Of(string package, string home) => $"otumat-{Slug(package)}-{Hash(home)}";

    private static string Slug(string package)
    {
        var slug = new StringBuilder();
        foreach (var letter in package.Take(LongestSlug))
        {
            slug.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        }

        return slug.ToString();
    }

    private static string Hash(string home) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(home)))[..HashDigits];
}
