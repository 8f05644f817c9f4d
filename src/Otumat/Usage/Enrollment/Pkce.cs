using System.Security.Cryptography;
using System.Text;

namespace Otumat.Usage;

/// <summary>A verifier and its challenge (RFC 7636, 4.1 and 4.2, method S256).</summary>
internal sealed class Pkce
{
    public const string Method = "S256";

    private const int Bytes = 32;

    private Pkce(string verifier) => Verifier = verifier;

    public string Verifier { get; }

    public string Challenge => ChallengeOf(Verifier);

    public static Pkce Make() => new(RandomText());

    public static string ChallengeOf(string verifier) => UrlText(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    /// <summary>43 characters that nobody can guess.</summary>
    public static string RandomText() => UrlText(RandomNumberGenerator.GetBytes(Bytes));

    private static string UrlText(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
