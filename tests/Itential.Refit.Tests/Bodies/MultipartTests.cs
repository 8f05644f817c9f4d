using System.Text;
using System.Text.Json;

namespace Itential.Refit.Tests.Bodies;

public sealed class MultipartTests(BodyServer server) : IClassFixture<BodyServer>
{
    private readonly IFilesApi _api = RestService.For<IFilesApi>(server.BaseAddress);

    [Fact]
    public async Task Texts_AreReadBackByName_AndPathAndQueryStay()
    {
        var when = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));

        await _api.TextsAsync("a/b", 3, "grün & \"gut\"", Guid.Empty, when, 1.5, true, Mood.Middling, [1, 2]);

        var form = server.Last.Form!;
        Assert.Equal("/files/a%2Fb?page=3", server.Last.Target);
        Assert.Equal(
            ["my title=grün & \"gut\"", "id=00000000-0000-0000-0000-000000000000", "when=2026-01-02T03:04:05.0000000+02:00", "number=1.5", "on=true", "mood=so-so", "sizes=1,2"],
            form.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Equal(server.Last.Bytes.Length, int.Parse(server.Last.Header("Content-Length")!, null));
        Assert.StartsWith("multipart/form-data; boundary=", server.Last.Header("Content-Type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_Null_IsNoPart()
    {
        await _api.TextsAsync("a", 1, null, Guid.Empty, null, 0, false, null, []);

        Assert.Equal(["id", "number", "on"], server.Last.Form!.Keys);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_ArriveByteByByte_AndStreamsStayOpen(bool isAsync)
    {
        var bytes = Enumerable.Range(0, 100_000).Select(i => (byte)i).ToArray();
        using var stream = new MemoryStream([9, 9, .. bytes]) { Position = 2 };
        var file = new FileInfo(Path.Combine(Path.GetTempPath(), $"grüße {Guid.NewGuid():N}.bin"));
        await File.WriteAllBytesAsync(file.FullName, bytes);
        using var content = new StringContent("<a/>", Encoding.UTF8, "text/xml");
        try
        {
            if (isAsync)
            {
                await _api.FilesAsync(stream, bytes, file, content);
            }
            else
            {
                _api.Files(stream, bytes, file, content);
            }
        }
        finally
        {
            file.Delete();
        }

        var files = server.Last.Files;
        Assert.Equal([("stream", "stream"), ("bytes", "bytes"), ("file", file.Name)], files.Select(item => (item.Name, item.FileName)));
        Assert.All(files, item => Assert.Equal(bytes, item.Bytes));
        Assert.All(files, item => Assert.Equal("application/octet-stream", item.ContentType));
        Assert.Equal("<a/>", server.Last.Form!["content"].ToString());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Stream_ThatCannotSeek_IsSentInChunksAndStaysOpen()
    {
        using var stream = new System.IO.Compression.GZipStream(Zipped("live"), System.IO.Compression.CompressionMode.Decompress);

        await _api.FilesAsync(stream, null, null, null);

        Assert.Equal("live", Encoding.UTF8.GetString(Assert.Single(server.Last.Files).Bytes));
        Assert.Equal("chunked", server.Last.Header("Transfer-Encoding"));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task File_ThatIsMissing_FailsBeforeSending() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => _api.FilesAsync(null, null, new FileInfo(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"))), null));

    [Fact]
    public async Task Parts_DescribeThemselves()
    {
        using var stream = new MemoryStream([1, 2]);
        var file = new FileInfo(typeof(MultipartTests).Assembly.Location);

        await _api.PartsAsync(
            new StreamPart(stream, "s.png", "image/png", "picture"),
            [new ByteArrayPart([3], "a.txt"), new ByteArrayPart([4], "b.txt", name: "other")],
            new FileInfoPart(file, "renamed.dll"),
            new CsvPart(["x", "y"], "t.csv", "table"));

        Assert.Equal(
            [
                ("picture", "s.png", "image/png", 2),
                ("bytes", "a.txt", "application/octet-stream", 1),
                ("other", "b.txt", "application/octet-stream", 1),
                ("file", "renamed.dll", "application/octet-stream", file.Length),
                ("table", "t.csv", "text/csv; header=absent", 3L),
            ],
            server.Last.Files.Select(item => (item.Name, item.FileName, item.ContentType, item.Bytes.LongLength)));
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("quote \" and \\ back.txt")]
    [InlineData("日本語 😀 é.txt")]
    [InlineData("semi;colon=x, \"; name=\"evil.txt")]
    [InlineData("100%22.txt")]
    public async Task Names_WithEveryCharacter_ComeBackEqual(string name)
    {
        await _api.PartsAsync(null, [new ByteArrayPart([1], name, name: name)], null, null);

        var file = Assert.Single(server.Last.Files);
        Assert.Equal((name, name), (file.Name, file.FileName));
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public async Task Names_WithALineBreak_AreRefusedBeforeSending(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _api.PartsAsync(null, [new ByteArrayPart([1], name)], null, null));
        await Assert.ThrowsAsync<ArgumentException>(() => _api.PartsAsync(null, [new ByteArrayPart([1], "a.txt", name: name)], null, null));
    }

    [Fact]
    public async Task Objects_GoThroughTheContext_OnePartEach()
    {
        await _api.ObjectsAsync(new Job("a", 1), [new Job("b", 2), new Job("c", 3)]);

        Assert.Equal("a", Id(server.Last.Form!["job"].ToString()));
        Assert.Equal(["b", "c"], server.Last.Form["jobs"].Select(Id));
        Assert.Contains("Content-Type: application/json; charset=utf-8", server.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anything_IsSentByWhatItIs()
    {
        using var stream = new MemoryStream([1]);

        await _api.AnythingAsync(new Job("a", 1), "text", 1.5, true, new DateOnly(2026, 1, 2), new Uri("/x", UriKind.Relative), stream, new byte[] { 2, 3 }, new CsvPart(["x"], "t.csv"));

        Assert.Equal("a", Id(server.Last.Form!["one"]));
        Assert.Equal("text,1.5,true,2026-01-02,/x", server.Last.Form["many"].ToString());
        Assert.Equal([("many", "many", 1), ("many", "many", 2), ("many", "t.csv", 1)], server.Last.Files.Select(item => (item.Name, item.FileName, item.Bytes.Length)));

        await _api.AnythingAsync(null);
        Assert.Empty(server.Last.Form);
    }

    [Fact]
    public async Task AttachmentName_NamesTheFile()
    {
        using var stream = new MemoryStream([1]);

        await _api.NamedAsync(stream);

        Assert.Equal(("stream", "given.bin"), (server.Last.Files[0].Name, server.Last.Files[0].FileName));
    }

    [Fact]
    public async Task Parts_AllNull_IsAnEmptyForm()
    {
        await _api.FilesAsync(null, null, null, null);

        Assert.Empty(server.Last.Form!);
        Assert.Empty(server.Last.Files);
    }

    [Fact]
    public async Task Call_Cancelled_EndsWhileAPartIsRead()
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancellingStream(source);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _api.FilesAsync(stream, null, null, null, source.Token));
    }

    private static string? Id(string? json) => JsonDocument.Parse(json!).RootElement.GetProperty("id").GetString();

    private static MemoryStream Zipped(string text)
    {
        var buffer = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(buffer, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        buffer.Position = 0;
        return buffer;
    }
}
