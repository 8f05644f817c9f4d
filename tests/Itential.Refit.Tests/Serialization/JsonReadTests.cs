using System.Text;
using System.Text.Json.Serialization.Metadata;
using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Serialization;

public sealed class JsonReadTests
{
    private static readonly JsonTypeInfo<Device> Info = SampleJson.Default.Device;

    public static TheoryData<string, int> Bodies()
    {
        var data = new TheoryData<string, int>();
        foreach (var kind in new[] { "bytes", "length", "chunks" })
        {
            foreach (var size in new[] { 23, 16_383, 16_384, 16_385, 200_000 })
            {
                data.Add(kind, size);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Read_AnyLengthAndKind_GivesTheValue(string kind, int size)
    {
        using var first = Content(kind, Json(size));
        using var second = Content(kind, Json(size));

        Assert.Equal(new Device("r1", 22), await JsonBody.ReadAsync(first, Info, TestContext.Current.CancellationToken));
        Assert.Equal(new Device("r1", 22), JsonBody.Read(second, Info, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("bytes")]
    [InlineData("length")]
    [InlineData("chunks")]
    public async Task Read_NoBytes_GivesNull(string kind)
    {
        using var first = Content(kind, []);
        using var second = Content(kind, []);

        Assert.Null(await JsonBody.ReadAsync(first, Info, TestContext.Current.CancellationToken));
        Assert.Null(JsonBody.Read(second, Info, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("bytes", 23)]
    [InlineData("length", 23)]
    [InlineData("chunks", 23)]
    [InlineData("chunks", 40_000)]
    public async Task Read_ByteOrderMark_IsSkipped(string kind, int size)
    {
        using var content = Content(kind, [0xEF, 0xBB, 0xBF, .. Json(size)]);

        Assert.Equal(new Device("r1", 22), await JsonBody.ReadAsync(content, Info, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Read_LengthThatSaysTooLittle_ReadsWhatComes()
    {
        using var content = Content("chunks", Json(40_000));
        content.Headers.ContentLength = 23;

        Assert.Equal(new Device("r1", 22), await JsonBody.ReadAsync(content, Info, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Read_TwoAtOnceOnOneThread_KeepApart()
    {
        var held = new HeldStream("""{"name":"held","port":1}"""u8.ToArray());
        using var slow = new StreamContent(held);
        slow.Headers.ContentLength = 24;
        using var quick = Content("length", Json(23));

        var first = JsonBody.ReadAsync(slow, Info, TestContext.Current.CancellationToken);
        var second = await JsonBody.ReadAsync(quick, Info, TestContext.Current.CancellationToken);
        held.Release();

        Assert.Equal(new Device("r1", 22), second);
        Assert.Equal(new Device("held", 1), await first);
    }

    private static byte[] Json(int size)
    {
        var json = """{"name":"r1","port":22}""";
        return Encoding.UTF8.GetBytes(json.Insert(1, new string(' ', size - json.Length)));
    }

    private static HttpContent Content(string kind, byte[] json)
    {
        if (kind == "bytes")
        {
            return new ByteArrayContent(json);
        }

        var content = new StreamContent(new ForwardOnlyStream(json));
        if (kind == "length")
        {
            content.Headers.ContentLength = json.Length;
        }

        return content;
    }
}
