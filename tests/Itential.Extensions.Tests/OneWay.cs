using System.IO.Compression;

namespace Itential.Extensions.Tests;

/// <summary>Streams that can be read once.</summary>
internal static class OneWay
{
    /// <summary>An empty one.</summary>
    public static Stream Stream() => new DeflateStream(new MemoryStream([3, 0]), CompressionMode.Decompress);
}
