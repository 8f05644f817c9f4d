using System.IO.Compression;
using System.Net;
using Itential.Refit;
using TestKit;

namespace Itential.Platform.Tests.Connections.Transport;

public class DecompressionTests
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Answer_Compressed_IsReadPlain(string encoding)
    {
        await using var server = await ServerAsync(encoding, Packed(encoding));
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        Assert.Equal("""{"name":"core1"}""", (await client.GetAsync("/x")).Text);
        Assert.Equal("""{"name":"core1"}""", client.Get("/x").Text);
        Assert.Contains(encoding, server.Requests[0].Header("Accept-Encoding"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Answer_NotCompressedAsItSays_IsAnApiException(string encoding)
    {
        await using var server = await ServerAsync(encoding, "not compressed at all"u8.ToArray());
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync("/x"));
        var sync = Assert.Throws<ApiException>(() => client.Get("/x"));

        Assert.All([error, sync], e => Assert.Equal(HttpStatusCode.OK, e.StatusCode));
        Assert.All([error, sync], e => Assert.Contains("could not be read", e.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task ErrorAnswer_NotCompressedAsItSays_KeepsItsStatus(string encoding)
    {
        await using var server = await ServerAsync(encoding, "not compressed at all"u8.ToArray(), 503);
        using var client = PlatformClient.Create(Some.TokenOptions(server.BaseAddress));

        var error = await Assert.ThrowsAsync<ApiException>(() => client.Health.GetAdaptersHealthAsync());
        var sync = Assert.Throws<ApiException>(() => client.For<IPlainApi>().Get());

        Assert.All([error, sync], e => Assert.Equal(HttpStatusCode.ServiceUnavailable, e.StatusCode));
    }

    [Fact]
    public async Task Methods_None_AskForNothingAndLeaveAnswersAlone()
    {
        await using var server = await ServerAsync("gzip", Packed("gzip"));
        var options = Some.TokenOptions(server.BaseAddress);
        options.AutomaticDecompression = DecompressionMethods.None;
        using var client = PlatformClient.Create(options);

        var answer = await client.GetAsync("/x");

        Assert.Equal(Packed("gzip"), answer.Bytes.ToArray());
        Assert.Null(server.Requests[0].Header("Accept-Encoding"));
    }

    [Fact]
    public async Task Methods_One_AskForThatOne()
    {
        await using var server = await RecordingServer.StartAsync();
        var options = Some.TokenOptions(server.BaseAddress);
        options.AutomaticDecompression = DecompressionMethods.Brotli;
        using var client = PlatformClient.Create(options);

        await client.GetAsync("/x");

        Assert.Equal("br", server.Requests[0].Header("Accept-Encoding"));
    }

    private static byte[] Packed(string encoding)
    {
        using var buffer = new MemoryStream();
        using (Stream packing = encoding switch
        {
            "br" => new BrotliStream(buffer, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(buffer, CompressionLevel.Fastest),
            _ => new GZipStream(buffer, CompressionLevel.Fastest),
        })
        {
            packing.Write("""{"name":"core1"}"""u8);
        }

        return buffer.ToArray();
    }

    private static async Task<RecordingServer> ServerAsync(string encoding, byte[] body, int status = 200)
    {
        var server = await RecordingServer.StartAsync();
        async Task AnswerAsync(Microsoft.AspNetCore.Http.HttpContext context)
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }

        server["GET /x"] = AnswerAsync;
        server["GET /health/adapters"] = AnswerAsync;
        return server;
    }
}
