using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Proof key for code exchange, method S256 (RFC 7636).</summary>
internal static class CodeChallenge
{
    public const string Method = "S256";

    private const int Length = 43;
    private const int LongestVerifier = 128;

    public static bool IsWellFormed(string? challenge) => challenge?.Length == Length && challenge.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    public static bool Fits(string challenge, Secret? verifier)
    {
        if (verifier?.Reveal() is not { Length: >= Length and <= LongestVerifier } text)
        {
            return false;
        }

        var made = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(text)));
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(made), Encoding.ASCII.GetBytes(challenge));
    }
}
