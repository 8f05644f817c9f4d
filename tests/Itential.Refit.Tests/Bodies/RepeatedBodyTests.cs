using System.IO.Compression;
using System.Text.Json.Serialization.Metadata;
using Itential.Refit.Authentication;
using Itential.Refit.Requests;

namespace Itential.Refit.Tests.Bodies;

/// <summary>Which bodies a renewed session may send again, and that they come out the same.</summary>
public sealed class RepeatedBodyTests
{
    private static readonly JsonTypeInfo<Job> JobType = BodyJson.Default.Job;

    public static TheoryData<string, bool> Contents => new()
    {
        { "stream", true }, { "forward-only stream", false }, { "file", true }, { "streamed json", true }, { "compressed stream", true },
        { "compressed forward-only stream", false }, { "lines", false }, { "asynchronous lines", false },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Content_OfEachKind_SaysWhetherItCanBeRepeated(string kind, bool expected)
    {
        using var content = Create(kind);

        Assert.Equal(expected, ReplayableContent.IsReplayable(content));
        if (expected)
        {
            var first = await WriteAsync(content);
            Assert.NotEmpty(first);
            Assert.Equal(first, await WriteAsync(content));
            Assert.Equal(first, Write(content));
        }
    }

    [Fact]
    public async Task ForwardOnlyStream_SentAgain_SaysWhy()
    {
        using var content = Create("forward-only stream");
        await WriteAsync(content);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(content));

        Assert.Contains("cannot be sent again", error.Message, StringComparison.Ordinal);
    }

    private static HttpContent Create(string kind)
    {
        var request = new HttpRequestMessage();
        switch (kind)
        {
            case "stream":
                return BodyContent.Stream(new MemoryStream([1, 2, 3]) { Position = 1 })!;
            case "forward-only stream":
                return BodyContent.Stream(ForwardOnly())!;
            case "file":
                return new FileContent(new FileInfo(typeof(RepeatedBodyTests).Assembly.Location));
            case "streamed json":
                return new StreamedJsonContent(new Job("a", 1), JobType, request);
            case "compressed stream":
                return CompressedContent.Of(BodyContent.Stream(new MemoryStream([1, 2, 3]))!, RequestCompression.GZip, CompressionLevel.Fastest);
            case "compressed forward-only stream":
                return CompressedContent.Of(BodyContent.Stream(ForwardOnly())!, RequestCompression.GZip, CompressionLevel.Fastest);
            case "lines":
                return new JsonLinesContent<Job>([], JobType, request);
            default:
                return new JsonAsyncLinesContent<Job>(Nothing(), JobType, request);
        }
    }

    private static DeflateStream ForwardOnly() => new(new MemoryStream([0x63, 0x04, 0x00]), CompressionMode.Decompress);

    private static async IAsyncEnumerable<Job> Nothing()
    {
        await Task.CompletedTask;
        yield break;
    }

    private static async Task<byte[]> WriteAsync(HttpContent content)
    {
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer, TestContext.Current.CancellationToken);
        return buffer.ToArray();
    }

    private static byte[] Write(HttpContent content)
    {
        using var buffer = new MemoryStream();
        content.CopyTo(buffer, null, CancellationToken.None);
        return buffer.ToArray();
    }
}
