using System.Text;
using Otumat.Usage;

namespace Otumat.Tests.Usage.Enrollment;

public sealed class CallbackRequestTests
{
    [Fact]
    public async Task Read_InPieces_GivesTheWholeHead()
    {
        var request = await ReadAsync("GET /cb?code=a%2Bb&state=s&state=t&flag HT", "TP/1.0\r\nhost: 127.0.0.1:1\r\n", "\r\nrest");

        Assert.Equal(("GET", "/cb", "127.0.0.1:1"), (request!.Method, request.Path, request.Host));
        Assert.Equal(["code=a+b", "flag="], request.Query.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public async Task Read_ConnectionThatClosesEarly_IsNoRequest()
    {
        Assert.Null(await ReadAsync("GET /cb HTTP/1.1\r\nHost: x\r\n"));
    }

    [Fact]
    public async Task Read_HeadWithoutEnd_IsGivenUp()
    {
        using var endless = new MemoryStream(Encoding.ASCII.GetBytes("GET /cb HTTP/1.1\r\n" + new string('a', 100_000)));

        Assert.Null(await CallbackRequest.ReadAsync(endless, Person.Ct));
        Assert.True(endless.Position < endless.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET")]
    [InlineData("GET cb HTTP/1.1")]
    [InlineData("GET  HTTP/1.1")]
    [InlineData("GET /cb HTTP/1.1 more")]
    [InlineData("GET /cb HTTP/2")]
    public void Parse_AnythingElse_IsNoRequest(string line)
    {
        Assert.Null(CallbackRequest.Parse(line));
    }

    private static async Task<CallbackRequest?> ReadAsync(params string[] pieces)
    {
        var pipe = new System.IO.Pipelines.Pipe();
        var read = CallbackRequest.ReadAsync(pipe.Reader.AsStream(), Person.Ct);
        foreach (var piece in pieces)
        {
            await pipe.Writer.WriteAsync(Encoding.ASCII.GetBytes(piece), Person.Ct);
        }

        await pipe.Writer.CompleteAsync();
        return await read;
    }
}
