using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Tokens and codes are random and say nothing; the database has only their SHA-256.</summary>
internal static class OpaqueToken
{
    private const int Bytes = 32;

    public static Secret Create() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    // No salt and no rounds: 256 random bits cannot be guessed from their hash.
    public static byte[] Hash(Secret token) => SHA256.HashData(Encoding.UTF8.GetBytes(token.Reveal()));
}
