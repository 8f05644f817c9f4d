using System.Buffers;
using System.Security.Cryptography;

namespace Otumat.Trust;

/// <summary>Reads content once and gives its length and SHA-256. One is for one thread; it takes the same memory however long the content is.</summary>
internal sealed class ContentDigest : IDisposable
{
    private const int BufferSize = 256 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);

    /// <summary>The SHA-256 of bytes, in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Hexadecimal(SHA256.HashData(content));

    /// <summary>Reads at most one byte more than the limit: who expects a length learns that there is more.</summary>
    public (long Length, string Sha256) Read(Stream content, long limit = long.MaxValue)
    {
        long length = 0;
        while (length <= limit && content.Read(_buffer, 0, (int)Math.Min(_buffer.Length, limit - length + (limit == long.MaxValue ? 0 : 1))) is var count and > 0)
        {
            _hash.AppendData(_buffer, 0, count);
            length += count;
        }

        return (length, Hexadecimal(_hash.GetHashAndReset()));
    }

    public void Dispose()
    {
        _hash.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private static string Hexadecimal(byte[] digest) => Convert.ToHexString(digest).ToLowerInvariant();
}
