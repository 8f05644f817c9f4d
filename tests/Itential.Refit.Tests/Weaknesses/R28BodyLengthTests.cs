using Itential.Refit.Tests.Bodies;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>R28: Refit sends bodies in chunks by default. Here they have a length unless streaming is asked for.</summary>
public sealed class R28BodyLengthTests(BodyServer server) : IClassFixture<BodyServer>
{
    private static readonly Job Job = new("a", 1);
    private readonly IBodyApi _api = RestService.For<IBodyApi>(server.BaseAddress);

    [Fact]
    public async Task Json_ByDefault_HasALength()
    {
        await _api.JsonAsync(Job);
        AssertLength();

        await _api.UnbufferedAsync(Job);
        AssertLength();
    }

    [Fact]
    public void Json_Synchronous_HasALength()
    {
        _api.Json(Job);

        AssertLength();
    }

    [Fact]
    public async Task Json_Streamed_HasNone()
    {
        await _api.StreamedAsync(Job);
        AssertChunks();

        _api.Streamed(Job);
        AssertChunks();
    }

    [Theory]
    [InlineData(RequestBodySerialization.Default, false, true)]
    [InlineData(RequestBodySerialization.Buffered, false, true)]
    [InlineData(RequestBodySerialization.Streamed, false, false)]
    [InlineData(RequestBodySerialization.Streamed, true, true)]
    public async Task Settings_DecideWhereTheMethodDoesNot(RequestBodySerialization serialization, bool buffered, bool hasLength)
    {
        var api = RestService.For<IBodyApi>(server.BaseAddress, new RefitSettings { RequestBodySerialization = serialization, Buffered = buffered });

        await api.JsonAsync(Job);
        Assert.Equal(hasLength, server.Last.Header("Content-Length") is not null);

        await api.BufferedAsync(Job);
        AssertLength();

        await api.StreamedAsync(Job);
        AssertChunks();
    }

    private void AssertLength()
    {
        Assert.Equal(server.Last.Bytes.Length, int.Parse(server.Last.Header("Content-Length")!, null));
        Assert.Null(server.Last.Header("Transfer-Encoding"));
    }

    private void AssertChunks()
    {
        Assert.Null(server.Last.Header("Content-Length"));
        Assert.Equal("chunked", server.Last.Header("Transfer-Encoding"));
        Assert.Contains("\"id\": \"a\"", server.Last.Text, StringComparison.Ordinal);
    }
}
