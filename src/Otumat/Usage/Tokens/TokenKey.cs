using System.Security.Cryptography;
using System.Text;

namespace Otumat.Usage;

/// <summary>Whose tokens: those of one package, from one server, for one data home. Tokens of another server are never found by it.</summary>
/// <param name="Package">The package's name.</param>
/// <param name="Host">The server that gave the tokens, as the package declares it.</param>
/// <param name="Home">The full path of the package's data home.</param>
internal sealed record TokenKey(string Package, string Host, string Home)
{
    /// <summary>A short name of the server that fits into a file name; another server has another.</summary>
    public string HostDigest => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Host.TrimEnd('/').ToUpperInvariant())), 0, 8);
}
