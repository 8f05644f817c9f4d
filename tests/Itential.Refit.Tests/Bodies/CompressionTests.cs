using System.IO.Compression;
using System.Text;

namespace Itential.Refit.Tests.Bodies;

public sealed class CompressionTests(BodyServer server) : IClassFixture<BodyServer>
{
    private static readonly Job Large = new(new string('x', 5_000), 1);
    private readonly IBodyApi _api = RestService.For<IBodyApi>(server.BaseAddress);

    [Fact]
    public async Task Body_InMemory_IsCompressedWithItsLength()
    {
        await _api.ZipAsync(Large);

        Assert.Equal("gzip", server.Last.Header("Content-Encoding"));
        Assert.Equal("application/json; charset=utf-8", server.Last.Header("Content-Type"));
        Assert.Equal(server.Last.Bytes.Length, int.Parse(server.Last.Header("Content-Length")!, null));
        Assert.InRange(server.Last.Bytes.Length, 20, 200);
        Assert.Contains(Large.Id, Unzipped(), StringComparison.Ordinal);
    }

    [Fact]
    public void Body_Synchronous_IsCompressedToo()
    {
        _api.Zip(Large);

        Assert.Equal("br", server.Last.Header("Content-Encoding"));
        Assert.Contains(Large.Id, Unzipped(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_Streamed_HasNoLength()
    {
        await _api.ZipStreamedAsync(Large);

        Assert.Equal(("br", "chunked", null), (server.Last.Header("Content-Encoding"), server.Last.Header("Transfer-Encoding"), server.Last.Header("Content-Length")));
        Assert.Contains(Large.Id, Unzipped(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_IsCompressed_KeepsItsTypeAndStaysOpen()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("a,b"));

        await _api.ZipStreamAsync(stream, "text/csv");

        Assert.Equal(("gzip", "text/csv", "a,b"), (server.Last.Header("Content-Encoding"), server.Last.Header("Content-Type"), Unzipped()));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Body_WithAnEncodingAlready_IsLeftAlone()
    {
        using var stream = new MemoryStream([1, 2, 3]);

        await _api.ZippedAlreadyAsync(stream);

        Assert.Equal("zstd", server.Last.Header("Content-Encoding"));
        Assert.Equal([1, 2, 3], server.Last.Bytes);
    }

    [Fact]
    public async Task Settings_CompressWhatSaysNothing()
    {
        var api = RestService.For<IBodyApi>(server.BaseAddress, new RefitSettings { RequestCompression = RequestCompression.Brotli, RequestCompressionLevel = CompressionLevel.Fastest });

        await api.JsonAsync(Large);
        Assert.Equal("br", server.Last.Header("Content-Encoding"));
        Assert.Contains(Large.Id, Unzipped(), StringComparison.Ordinal);

        await api.FormTextAsync("a=1");
        Assert.Equal("a=1", Unzipped());

        await api.LinesAsync([Large, Large]);
        Assert.Equal(3, Unzipped().Split('\n').Length);

        await api.NeverZipAsync(Large);
        Assert.Null(server.Last.Header("Content-Encoding"));

        await api.ZipAsync(Large);
        Assert.Equal("gzip", server.Last.Header("Content-Encoding"));
    }

    [Fact]
    public async Task Settings_ThatSayNothing_CompressNothing()
    {
        await _api.JsonAsync(Large);

        Assert.Null(server.Last.Header("Content-Encoding"));
    }

    private string Unzipped()
    {
        using var bytes = new MemoryStream(server.Last.Bytes);
        using Stream stream = server.Last.Header("Content-Encoding") == "br" ? new BrotliStream(bytes, CompressionMode.Decompress) : new GZipStream(bytes, CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
