using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Otumat.Trust;

/// <summary>Ids of git objects: SHA-1 over a header and the content.</summary>
internal static class GitBlob
{
    private const int BufferSize = 128 * 1024;

    /// <summary>Begins with the header.</summary>
    /// <param name="length">The number that the header names.</param>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The format is git's. What is signed with it counts as weak.")]
    [SuppressMessage("Security", "S4790:Using weak hashing algorithms is security-sensitive", Justification = "As above.")]
    public static IncrementalHash Begin(long length)
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {length}\0")));
        return hash;
    }

    /// <summary>Ends, and gives the id in lower-case hexadecimal.</summary>
    public static string End(IncrementalHash hash) => Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();

    /// <summary>The id of content in memory.</summary>
    public static string IdOf(ReadOnlySpan<byte> content)
    {
        using var hash = Begin(content.Length);
        hash.AppendData(content);
        return End(hash);
    }

    /// <summary>The id of a stream that has the length that it tells.</summary>
    public static string IdOf(Stream content)
    {
        using var hash = Begin(content.Length);
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (var count = content.Read(buffer); count > 0; count = content.Read(buffer))
            {
                hash.AppendData(buffer.AsSpan(0, count));
            }
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }

        return End(hash);
    }
}
